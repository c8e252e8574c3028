import Logging

/// Loggers that write to standard error, so that standard output holds only what was asked for.
enum Logs {
  static func make(_ label: String, _ level: Logger.Level = .info) -> Logger {
    var logger = Logger(label: label, factory: { StreamLogHandler.standardError(label: $0) })
    logger.logLevel = level
    return logger
  }
}
