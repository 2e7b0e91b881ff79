"""The pages for an address that is not there and for a fault, which Superset has in English only.

Its own also ask another server for fonts.
"""

_PAGE = """<!doctype html>
<html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} · Pejl</title>
<style>
body {{ margin: 0; background: #fff; color: #1b2733; font: 18px/1.5 Arial, Helvetica, sans-serif; }}
main {{ max-width: 34em; margin: 18vh auto 0; padding: 0 24px; }}
h1 {{ font-size: 32px; margin: 0 0 12px; }}
a {{ color: #12436d; }}
</style></head>
<body><main><h1>{title}</h1><p>{text}</p><p><a href="/dashboard/list/">Til dashboards</a></p></main></body></html>
"""
_PAGES = {
    404: _PAGE.format(
        title="Siden findes ikke",
        text="Adressen er skrevet forkert, siden er flyttet, eller du har ikke adgang til den.",
    ),
    500: _PAGE.format(
        title="Der skete en fejl",
        text="Siden kunne ikke vises. Prøv igen om lidt. Sker det stadig, så sig det til den, der driver Pejl.",
    ),
}


def put_in(app):
    """Answers with our pages where `app` answers with Superset's."""

    @app.after_request
    def in_danish(response):
        page = _PAGES.get(response.status_code)
        if page is not None and response.mimetype == "text/html":
            response.direct_passthrough = False
            response.set_data(page)
        return response
