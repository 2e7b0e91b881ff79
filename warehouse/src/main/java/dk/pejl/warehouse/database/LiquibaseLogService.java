package dk.pejl.warehouse.database;

import java.util.logging.Level;
import liquibase.logging.Logger;
import liquibase.logging.core.AbstractLogService;
import liquibase.logging.core.AbstractLogger;
import org.apache.logging.log4j.LogManager;

/** Sends Liquibase's log to ours: what it calls information is detail for Pejl. */
final class LiquibaseLogService extends AbstractLogService {
  @Override
  public int getPriority() {
    return PRIORITY_NOT_APPLICABLE;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Logger getLog(Class type) {
    return new Log4jLogger(LogManager.getLogger(type));
  }

  @SuppressWarnings("try") // Liquibase makes loggers closeable without need
  private static final class Log4jLogger extends AbstractLogger {
    private final org.apache.logging.log4j.Logger log;

    private Log4jLogger(org.apache.logging.log4j.Logger log) {
      this.log = log;
    }

    @Override
    public void log(Level level, String message, Throwable cause) {
      log.debug(message, cause);
    }
  }
}
