"""The HTML report: the article as it will be read, with every figure marked and the working beside it.

view       what a page shows, as plain values        article    the copy in blocks and marked pieces
claims     one card for each verdict                 drawings   small pictures of sums, ranges and days
page       all of it through the templates in `reports/`
"""
