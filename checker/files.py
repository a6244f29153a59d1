"""Find the folders of data that are shipped with the package."""

from __future__ import annotations

from pathlib import Path

from checker.errors import TieoutError


def data_folder(name: str) -> Path:
    """The folder of shipped data of that name, such as "rules".

    An installed package carries it inside itself, a checkout beside `pyproject.toml`.

    Raises:
        TieoutError: neither place has it; the installation is damaged.
    """
    package = Path(__file__).parent
    for folder in (package / "_data" / name, package.parent / name):
        if folder.is_dir():
            return folder
    raise TieoutError(f"the folder {name!r} is missing from the installation", fix="install tieout again")
