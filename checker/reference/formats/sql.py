"""Tables in databases that are reached by URL, through SQLAlchemy, in a transaction that cannot write."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.errors import ReferenceDataError
from checker.reference.formats.choosing import chosen_table, too_many_rows
from checker.reference.formats.texts import Rows, text_of
from checker.reference.sources import TableSource

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine, Executable

_FIX = "check the URL, that the server runs, and that the user may read"


def read_database(source: TableSource, most: int) -> Rows:
    """The rows of a table, a view or a query, at most so many; all as they are at one moment.

    The table may be named with its schema ("desk.deployments"). A password need not stand in the URL: PostgreSQL takes
    it from PGPASSWORD or a password file.

    Raises:
        ReferenceDataError: no connection, no such table, several and none named, too many rows, or the query failed.
    """
    try:
        from sqlalchemy.exc import SQLAlchemyError
    except ImportError as missing:
        raise ReferenceDataError("a database needs SQLAlchemy", fix="pip install 'tieout[sql]'") from missing
    try:
        engine = _engine(source.place)
        with engine.connect() as connection:
            if engine.dialect.name == "postgresql":
                connection = connection.execution_options(postgresql_readonly=True, isolation_level="REPEATABLE READ")
            found = connection.execute(_statement(connection, source), dict(source.parameters))
            columns = tuple(found.keys())
            rows = found.fetchmany(most + 1)
            connection.rollback()
    except ImportError as missing:
        raise ReferenceDataError(f"its driver is missing: {missing}", fix="pip install 'tieout[sql]'") from missing
    except SQLAlchemyError as wrong:
        reason = str(getattr(wrong, "orig", None) or wrong).strip().partition("\n")[0]
        raise ReferenceDataError(f"cannot be queried: {reason}", fix=_FIX) from wrong
    if len(rows) > most:
        raise too_many_rows(most)
    return Rows(columns, tuple(tuple(map(text_of, row)) for row in rows))


def _engine(url: str) -> Engine:
    import sqlalchemy

    address = sqlalchemy.make_url(url)
    guard = {}
    if address.get_backend_name() == "postgresql":  # a query of several statements could end the transaction
        guard = {"options": "-c default_transaction_read_only=on -c TimeZone=UTC"}
    return sqlalchemy.create_engine(address, poolclass=sqlalchemy.NullPool, connect_args=guard)


def _statement(connection: Connection, source: TableSource) -> Executable:
    import sqlalchemy

    if source.query:
        return sqlalchemy.text(source.query)
    inspector = sqlalchemy.inspect(connection)
    schema, _, table = source.table.rpartition(".")
    tables = [*inspector.get_table_names(schema or None), *inspector.get_view_names(schema or None)]
    name = chosen_table(table, tables)
    return sqlalchemy.select(sqlalchemy.text("*")).select_from(sqlalchemy.table(name, schema=schema or None))
