"""Checking the practice's databases as files: pages, links between tables, rows that belong to nobody."""

from sqlalchemy import Engine, select

from kiosk.errors import DataFault
from kiosk.store import findings
from kiosk.store.engine import file_of, reading
from kiosk.store.findings import Finding
from kiosk.store.records import Records
from kiosk.store.schema import CHAIN_HEAD, RECORD


def verify_file(engine: Engine) -> tuple[Finding, ...]:
    """Check the pages, indexes and links between tables of a records or keys file.

    Raises:
        MachineFault: the file cannot be read.
    """
    file = file_of(engine)
    try:
        with reading(engine) as connection:
            told = connection.exec_driver_sql("PRAGMA integrity_check(10)").scalars().all()
            loose = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    except DataFault:
        return (Finding(findings.BROKEN_FILE, {"file": file}),)
    broken = [Finding(findings.BROKEN_PAGES, {"file": file, "detail": line}) for line in told if line != "ok"]
    tables = sorted({str(row[0]) for row in loose})
    return (*broken, *(Finding(findings.LOOSE_ROWS, {"file": file, "table": table}) for table in tables))


def verify_records_file(engine: Engine) -> tuple[Finding, ...]:
    """Check the records file as ``verify_file`` does, and that each row has a chain and wordings are whole.

    Raises:
        MachineFault: the file cannot be read.
    """
    found = list(verify_file(engine))
    known = select(CHAIN_HEAD.c.kiosk_id)
    strays = select(RECORD.c.seq).where(RECORD.c.kiosk_id.not_in(known)).limit(1)
    try:
        with reading(engine) as connection:
            if connection.execute(strays).first() is not None:
                found.append(Finding(findings.STRAYS, {"file": file_of(engine)}))
        Records(engine).definitions()
    except DataFault as fault:
        found.append(Finding(fault.phrase, fault.values))
    return tuple(found)
