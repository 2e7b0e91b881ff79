"""What the tests that need Airflow share: import this before anything of Airflow."""

import atexit
import os
import shutil
import sys
import tempfile
from pathlib import Path

DAGS = Path(__file__).resolve().parent.parent / "dags"

home = tempfile.mkdtemp(prefix="pejl-airflow-test-")
atexit.register(shutil.rmtree, home, ignore_errors=True)
os.environ.update(
    AIRFLOW_HOME=home,
    AIRFLOW__CORE__LOAD_EXAMPLES="False",
    AIRFLOW__CORE__DAGS_FOLDER=str(DAGS),
    AIRFLOW__LOGGING__LOGGING_LEVEL="WARNING",
    PEJL_FIRST_NIGHT="2026-11-25",
    PEJL_RETRY_SECONDS="300",
)
sys.path.insert(0, str(DAGS))
