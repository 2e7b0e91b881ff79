"""Superset's settings in Pejl.

Read from the environment, which `./pejl dashboards up` sets:
  SUPERSET_HOME        folder of Superset's own state (metadata, secrets)
  PEJL_PUBLISHED       the only DuckDB file that may be opened: served/current/published.duckdb
  PEJL_TRANSLATIONS    folder of the Danish pack, made from translations/da.json
  PEJL_OWNER           name of whose Pejl it is, beside Pejl's own; may be empty
  PEJL_LOGO            the owner's logo, an SVG or PNG file, in place of Pejl's; may be empty
Secrets are files of mode 0600 in SUPERSET_HOME/secrets. The sizes in the
section "look" may be changed at a customer; the rest is what keeps the warehouse closed.
"""

import base64
import os
from datetime import timedelta
from pathlib import Path

import pejl_duckdb
import pejl_errors
import pejl_security

HOME = Path(os.environ["SUPERSET_HOME"])
PUBLISHED = os.environ["PEJL_PUBLISHED"]
TRANSLATIONS = Path(os.environ["PEJL_TRANSLATIONS"])


def _secret(name):
    return (HOME / "secrets" / name).read_text(encoding="utf-8").strip()


# ---- secrets and metadata ----------------------------------------------------------------------

SECRET_KEY = _secret("secret-key")
GUEST_TOKEN_JWT_SECRET = _secret("guest-token-key")
GLOBAL_ASYNC_QUERIES_JWT_SECRET = _secret("async-queries-key")
SQLALCHEMY_DATABASE_URI = f"sqlite:///{HOME}/superset.db?check_same_thread=false&timeout=30"

# ---- the one database that may be opened -------------------------------------------------------


def DB_SQLA_URI_VALIDATOR(uri):  # noqa: N802
    """Refuses every database but the published file, when a person adds a database."""
    if uri.drivername.split("+")[0] != "duckdb" or uri.database != PUBLISHED or uri.query:
        raise ValueError("Kun Pejls udgivne lagerfil kan bruges")


def DB_CONNECTION_MUTATOR(uri, params, username, security_manager, source):  # noqa: N802
    """Opens the published file read-only and locked, whatever the database record says.

    An import does not call the validator, so the mutator does. The link is resolved here, so that
    one connection stays with one release, and the next one sees a new release at once.
    """
    DB_SQLA_URI_VALIDATOR(uri)
    params["connect_args"] = {
        "read_only": True,
        "config": {
            "enable_external_access": False,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "lock_configuration": True,
            "threads": 2,
            "memory_limit": "1GB",
        },
    }
    return uri.set(database=os.path.realpath(PUBLISHED)), params


PREVENT_UNSAFE_DB_CONNECTIONS = True
CUSTOM_SECURITY_MANAGER = pejl_security.PejlSecurityManager
EXTRA_RELATED_QUERY_FILTERS = {"user": pejl_security.own_user, "role": pejl_security.own_roles}
DATASET_IMPORT_ALLOWED_DATA_URLS = []
ALLOW_ADHOC_SUBQUERY = False

# ---- what is switched on -----------------------------------------------------------------------

FEATURE_FLAGS = {
    "ALERT_REPORTS": False,
    # A dashboard is for the roles that it names. They need no permission on datasets, so they have none.
    "DASHBOARD_RBAC": True,
    "DRILL_BY": False,
    "DRILL_TO_DETAIL": False,
    "EMBEDDED_SUPERSET": False,
    "ENABLE_TEMPLATE_PROCESSING": False,
}
FAB_API_SWAGGER_UI = False
ROW_LIMIT = 10_000
SQL_MAX_ROW = 50_000
SUPERSET_WEBSERVER_TIMEOUT = 60
PERMANENT_SESSION_LIFETIME = timedelta(hours=8)
# As long as a session: to check what each person sees can take more than the 15 minutes it else has.
JWT_ACCESS_TOKEN_EXPIRES = PERMANENT_SESSION_LIFETIME
WTF_CSRF_ENABLED = True
# The limiter counts in each worker's own memory: it would not limit, only warn.
RATELIMIT_ENABLED = False

# ---- the web page may load nothing from elsewhere ----------------------------------------------

TALISMAN_ENABLED = True
TALISMAN_CONFIG = {
    "content_security_policy": {
        "base-uri": ["'self'"],
        "default-src": ["'self'"],
        "img-src": ["'self'", "blob:", "data:"],
        "worker-src": ["'self'", "blob:"],
        "connect-src": ["'self'"],
        "object-src": "'none'",
        "style-src": ["'self'", "'unsafe-inline'"],
        "font-src": ["'self'"],
        # The Handlebars chart compiles its template in the browser.
        "script-src": ["'self'", "'strict-dynamic'", "'unsafe-eval'"],
    },
    "content_security_policy_nonce_in": ["script-src"],
    "force_https": False,
    "session_cookie_secure": False,
}
HTML_SANITIZATION = True
# What our templates and texts use beyond the safe default.
HTML_SANITIZATION_SCHEMA_EXTENSIONS = {
    "attributes": {"*": ["style", "className", "role", "ariaLabel", "ariaHidden", "title"]},
}

# ---- Danish ------------------------------------------------------------------------------------

LANGUAGES = {"da": {"flag": "dk", "name": "Dansk"}}
BABEL_DEFAULT_LOCALE = "da"
BABEL_TRANSLATION_DIRECTORIES = f"translations;{TRANSLATIONS}"
D3_FORMAT = {
    "decimal": ",",
    "thousands": ".",
    "grouping": [3],
    "currency": ["", "\u00a0kr."],
    "percent": "\u00a0%",
}
D3_TIME_FORMAT = {
    "dateTime": "%-d. %B %Y kl. %H.%M",
    "date": "%d-%m-%Y",
    "time": "%H.%M.%S",
    "periods": ["", ""],
    "days": ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"],
    "shortDays": ["søn", "man", "tir", "ons", "tor", "fre", "lør"],
    "months": [
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december",
    ],
    "shortMonths": [
        "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ],
}
CURRENCIES = ["DKK"]

# ---- look --------------------------------------------------------------------------------------

OWNER = os.environ.get("PEJL_OWNER", "")
APP_NAME = f"Pejl · {OWNER}" if OWNER else "Pejl"
INK, BLUE, TEAL = "#1B2733", "#12436D", "#28A197"
_LOGO = f"""<svg xmlns='http://www.w3.org/2000/svg' width='96' height='36' viewBox='0 0 96 36'>
<circle cx='17' cy='18' r='12.5' fill='none' stroke='{BLUE}' stroke-width='3'/>
<path d='M17 7 21 18 17 29 13 18Z' fill='{TEAL}'/><circle cx='17' cy='18' r='2.2' fill='#fff'/>
<text x='40' y='25' font-family='Arial,Helvetica,sans-serif' font-size='21' font-weight='700'
 fill='{BLUE}'>Pejl</text></svg>"""
_DOT = "<circle cx='{x}' cy='5' r='4' fill='{colour}'/>"
_SPINNER = (
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 40 10'>"
    + _DOT.format(x=5, colour=BLUE)
    + _DOT.format(x=20, colour=TEAL)
    + _DOT.format(x=35, colour=BLUE)
    + "</svg>"
)


def _data_uri(kind, content):
    return f"data:image/{kind};base64," + base64.b64encode(content).decode()


def _owner_logo():
    file = os.environ.get("PEJL_LOGO", "")
    if not file:
        return ""
    kind = "svg+xml" if file.endswith(".svg") else "png"
    return _data_uri(kind, Path(file).read_bytes())


_PEJL_LOGO = _data_uri("svg+xml", _LOGO.encode())
APP_ICON = _owner_logo() or _PEJL_LOGO
FAVICONS = [{"href": _PEJL_LOGO}]
LOGO_TOOLTIP = APP_NAME
# Beside the owner's logo stands Pejl's name, and beside Pejl's logo the owner's.
LOGO_RIGHT_TEXT = APP_NAME if _owner_logo() else OWNER
THEME_DEFAULT = {
    "algorithm": "default",
    "token": {
        "brandAppName": APP_NAME,
        "brandLogoAlt": APP_NAME,
        "brandLogoUrl": APP_ICON,
        "brandLogoHref": "/",
        "brandLogoHeight": "34px",
        "brandSpinnerSvg": _SPINNER,
        "colorPrimary": BLUE,
        "colorLink": BLUE,
        "colorSuccess": "#1B6E53",
        "colorInfo": "#1F6F9F",
        "colorWarning": "#8A5300",
        "colorError": "#A32020",
        "colorTextBase": INK,
        "borderRadius": 6,
        "fontUrls": [],
        "fontFamily": "'Source Sans 3', 'Open Sans', 'Liberation Sans', Arial, Helvetica, sans-serif",
    },
}
# The buttons "All" and "Inv" have no Danish.
THEME_DEFAULT["echartsOptionsOverrides"] = {"legend": {"selector": False}}
THEME_DARK = None
ENABLE_UI_THEME_ADMINISTRATION = False
EXTRA_CATEGORICAL_COLOR_SCHEMES = [
    {
        "id": "pejl",
        "label": "Pejl",
        "description": "Seks farver, som alle kan skelnes på hvid bund",
        "isDefault": True,
        "colors": ["#12436D", "#28A197", "#801650", "#E07B39", "#3D3D3D", "#8E6BBF"],
    }
]
EXTRA_SEQUENTIAL_COLOR_SCHEMES = [
    {
        "id": "pejl_blue",
        "label": "Pejl blå",
        "description": "Lys til mørk",
        "isDiverging": False,
        "isDefault": True,
        "colors": ["#EAF1F7", "#B7CEE2", "#7FA6C8", "#4479A8", "#12436D"],
    }
]

# ---- Danish texts, language of the page and width of a phone, by Superset's own hooks ----------

_HEAD = (
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    '{% import "superset/macros.html" as macros %}'
    '<script nonce="{{ macros.get_nonce() }}">document.documentElement.lang = "da";</script>'
)


def FLASK_APP_MUTATOR(app):  # noqa: N802
    """Begins with the dashboards, and serves the Danish pack that Superset looks for in its own folder."""
    from flask import redirect, request, send_file
    from jinja2 import ChoiceLoader, DictLoader

    heads = DictLoader({"head_custom_extra.html": _HEAD})
    app.jinja_loader = ChoiceLoader([heads, app.jinja_loader])
    pack = TRANSLATIONS / "da" / "LC_MESSAGES" / "messages.json"

    pejl_duckdb.patch()
    pejl_errors.put_in(app)

    @app.before_request
    def first_page():
        # Superset's own first page asks for what only its administrators may see.
        if request.path == "/superset/welcome/":
            return redirect("/dashboard/list/")
        return None

    @app.before_request
    def danish_pack():
        if request.path == "/superset/language_pack/da/":
            return send_file(pack, mimetype="application/json")
        return None
