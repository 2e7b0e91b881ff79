package dk.pejl.warehouse.database;

import liquibase.database.Database;
import liquibase.lockservice.StandardLockService;

/**
 * Takes no lock: DuckDB locks the whole file against a second process, and a lock in a table would
 * stay behind when a process is killed.
 */
public final class DuckDbLockService extends StandardLockService {
  @Override
  public int getPriority() {
    return PRIORITY_DATABASE;
  }

  @Override
  public boolean supports(Database database) {
    return database instanceof DuckDbDatabase;
  }

  @Override
  public void init() {}

  @Override
  public boolean acquireLock() {
    return true;
  }

  @Override
  public boolean hasChangeLogLock() {
    return true;
  }

  @Override
  public void waitForLock() {}

  @Override
  public void releaseLock() {}

  @Override
  public void forceReleaseLock() {}
}
