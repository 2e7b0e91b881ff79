"""Which SQL people may write: in SQL Lab statements that read, in a chart expressions that name no table.

The published file is opened read-only with a locked configuration, so that nothing here is what keeps
files and settings safe. It keeps three things that DuckDB does not: a limit on rows that an expression in
a chart would walk around (`(a, b) in (summarize t)` passes Superset's own search for sub-queries), settings
of the server that all share (`call enable_logging()`), and paths of the machine.
"""

import re

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.tokens import TokenType

_ONLY_READS = "Kun SQL, der læser, kan køres her"
_READS = (exp.Query, exp.Values, exp.Pivot, exp.Summarize, exp.Describe, exp.Show, exp.Use)
_NAMES_A_TABLE = (exp.Table, exp.Summarize, exp.Describe, exp.Show, exp.Values)
# What tells paths of the machine, or runs SQL that stands in a text and so is not seen here.
_CLOSED = {
    "current_setting",
    "duckdb_databases",
    "duckdb_log_contexts",
    "duckdb_logs",
    "duckdb_logs_parsed",
    "duckdb_secrets",
    "duckdb_settings",
    "duckdb_temporary_files",
    "json_execute_serialized_sql",
    "pragma_database_list",
    "query",
    "query_table",
    "which_secret",
}


def reason_against(sql):
    """Why SQL Lab may not run this; None when it may."""
    statements, reason = _parse(sql)
    for statement in filter(None, statements):
        if isinstance(statement, exp.Command):
            reason = reason or _reason_against_command(statement)
        elif isinstance(statement, _READS):
            reason = reason or _reason_against_names(statement)
        else:
            reason = reason or _ONLY_READS
    return reason


def reason_against_expression(text):
    """Why a chart may not have this expression; None when it may."""
    statements, reason = _parse("select " + text)
    if reason:
        return reason
    # DuckDB reads `(table t)` as a sub-query, sqlglot as a column.
    if any(token.token_type == TokenType.TABLE for token in sqlglot.tokenize(text, read="duckdb")):
        return "Et udtryk i et diagram kan ikke nævne tabeller"
    if len(statements) != 1 or statements[0].find(*_NAMES_A_TABLE):
        return "Et udtryk i et diagram kan ikke nævne tabeller"
    return _reason_against_names(statements[0])


def expressions(query):
    """The SQL that a chart's query carries: its own columns, metrics, filters and order."""
    texts = [query["extras"].get("where"), query["extras"].get("having")]
    for part in ("columns", "series_columns"):
        texts += [column for column in query[part] or [] if isinstance(column, str)]
    for part in ("columns", "series_columns", "metrics", "filter", "orderby", "series_limit_metric"):
        texts += _sql_in(query[part])
    return [text for text in texts if text]


def _sql_in(part):
    if isinstance(part, dict):
        inner = [text for value in part.values() for text in _sql_in(value)]
        return [part.get("sqlExpression"), *inner]
    if isinstance(part, (list, tuple)):
        return [text for value in part for text in _sql_in(value)]
    return []


def _parse(sql):
    try:
        return sqlglot.parse(sql, dialect="duckdb"), None
    except SqlglotError as error:
        return [], "SQL kan ikke læses: " + str(error).split("\n", 1)[0]


def _reason_against_command(command):
    word = command.name.lower()
    if word == "show":
        return None
    if word == "explain":
        return reason_against(re.sub(r"^\s*analyze\b", "", command.expression.name, flags=re.I))
    return _ONLY_READS


def _reason_against_names(tree):
    for node in tree.walk():
        if isinstance(node, (exp.Identifier, exp.Anonymous)):
            name = node.name
        elif isinstance(node, exp.Func):
            name = node.sql_name()
        else:
            continue
        if name.lower() in _CLOSED:
            return f"{name.lower()} kan ikke bruges her"
    return None
