"""Rows and SQL in Superset, closed until Pejl opens them.

Superset shows all rows of a dataset that no row-level filter is set on. `./pejl dashboards apply` sets
a filter on each dataset that lets nobody through, and one for each person that opens what the person may
see. A dataset that Pejl has not come to yet has none of them, and stays closed here for everyone but
Superset's own administrator. What SQL people may write is said in pejl_sql.
"""

from collections import namedtuple

import pejl_sql
from superset.errors import ErrorLevel, SupersetError, SupersetErrorType
from superset.exceptions import SupersetSecurityException
from superset.security import SupersetSecurityManager

_Filter = namedtuple("_Filter", "id group_key clause")
_CLOSED = _Filter(0, None, "1 = 0")


class PejlSecurityManager(SupersetSecurityManager):
    def get_rls_filters(self, table):
        filters = super().get_rls_filters(table)
        if self.is_admin() or self._is_closed_by_default(table):
            return filters
        return [*filters, _CLOSED]

    def raise_for_access(self, *args, **kwargs):
        super().raise_for_access(*args, **kwargs)
        sql = kwargs.get("sql") or getattr(kwargs.get("query"), "sql", None)
        if sql:
            self._refuse(pejl_sql.reason_against(sql))
        context = kwargs.get("query_context")
        for query in context.queries if context else []:
            for text in pejl_sql.expressions(query.to_dict()):
                self._refuse(pejl_sql.reason_against_expression(text))

    @staticmethod
    def _refuse(reason):
        if reason:
            kind = SupersetErrorType.QUERY_SECURITY_ACCESS_ERROR
            raise SupersetSecurityException(SupersetError(reason, kind, ErrorLevel.ERROR))

    def _is_closed_by_default(self, table):
        from superset.connectors.sqla.models import RLSFilterTables, RowLevelSecurityFilter

        return (
            self.session.query(RowLevelSecurityFilter.id)
            .join(RLSFilterTables)
            .filter(RLSFilterTables.c.table_id == table.id)
            .filter(RowLevelSecurityFilter.filter_type == "Base")
            .filter(RowLevelSecurityFilter.name == "pejl: lukket")
            .first()
            is not None
        )


def own_user(query, *args, **kwargs):
    """Of all people, the one who asks: lists to choose an owner from are not a directory."""
    from superset import security_manager
    from superset.utils.core import get_user_id

    if security_manager.is_admin():
        return query
    return query.filter(security_manager.user_model.id == get_user_id())


def own_roles(query, *args, **kwargs):
    """Of all roles, those of the one who asks."""
    from superset import security_manager

    if security_manager.is_admin():
        return query
    ids = [role.id for role in security_manager.get_user_roles()]
    return query.filter(security_manager.role_model.id.in_(ids))
