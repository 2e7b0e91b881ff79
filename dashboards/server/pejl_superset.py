"""Superset as gunicorn serves it: `gunicorn --preload pejl_superset:application`.

The first start makes the metadata in the same process (schema, roles, the administrator), since
each of Superset's own commands spends longer on its imports than on its work. A file beside the
metadata says for which version that is done, so that later starts only serve.
"""

import importlib.metadata
import os
from pathlib import Path

import pejl_static
import translate
import yaml

# What the server writes is for the service account only.
os.umask(0o077)

# Superset's import and export read and write YAML in Python; libyaml does the same ten times as fast.
yaml.SafeLoader, yaml.SafeDumper = yaml.CSafeLoader, yaml.CSafeDumper

HOME = Path(os.environ["SUPERSET_HOME"])
STAMP = HOME / "metadata-version"
ADMIN = "admin"


def _create_metadata(app):
    from flask_migrate import upgrade
    from superset import appbuilder, db, security_manager

    upgrade(directory=os.path.join(app.root_path, "migrations"))
    appbuilder.add_permissions(update_perms=True)
    security_manager.sync_role_definitions()
    if security_manager.find_user(ADMIN) is None:
        security_manager.add_user(
            ADMIN,
            "Pejl",
            "Administrator",
            "admin@localhost",
            security_manager.find_role("Admin"),
            password=(HOME / "secrets" / "admin-password").read_text(encoding="utf-8").strip(),
        )
    db.session.commit()


def _create_application():
    translate.write(Path(__file__).with_name("translations"), Path(os.environ["PEJL_TRANSLATIONS"]))
    from superset.app import create_app

    app = create_app()
    version = importlib.metadata.version("apache-superset")
    with app.app_context():
        from superset import db

        if not STAMP.exists() or STAMP.read_text(encoding="utf-8") != version:
            _create_metadata(app)
            STAMP.write_text(version, encoding="utf-8")
        # A connection must not be shared by the workers that gunicorn forks from here.
        db.session.remove()
        db.engine.dispose()
    packed = pejl_static.pack(Path(app.static_folder) / "assets")
    app.wsgi_app = pejl_static.PackedFiles(app.wsgi_app, packed)
    return app


application = _create_application()
