"""Makes Superset's two forms of a language pack from our list of Danish texts, da.json.

The browser reads messages.json, the server reads messages.mo. A text that the list lacks stays
English; a list as value holds the singular and the plural.
"""

import json

HEADER = {"domain": "superset", "plural_forms": "nplurals=2; plural=(n != 1);", "lang": "da"}


def write(source, target):
    """Writes the pack of `source`/da.json into `target`/da/LC_MESSAGES."""
    from babel.messages.catalog import Catalog
    from babel.messages.mofile import write_mo

    texts = json.loads((source / "da.json").read_text(encoding="utf-8"))
    folder = target / "da" / "LC_MESSAGES"
    folder.mkdir(parents=True, exist_ok=True)
    forms = {english: [danish] if isinstance(danish, str) else danish for english, danish in texts.items()}
    pack = {"domain": "superset", "locale_data": {"superset": {"": HEADER, **forms}}}
    (folder / "messages.json").write_text(json.dumps(pack, ensure_ascii=False), encoding="utf-8")
    catalog = Catalog(locale="da")
    for english, danish in texts.items():
        if isinstance(danish, str):
            catalog.add(english, danish)
    with (folder / "messages.mo").open("wb") as file:
        write_mo(file, catalog)
