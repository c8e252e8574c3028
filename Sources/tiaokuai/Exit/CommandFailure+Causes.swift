import JSONRPC
import OrgAPI
import OrgClient
import OrgService
import OrgStorage

/// The one place where errors become exit statuses.
extension CommandFailure {
  init(explaining error: any Error, _ words: Words) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as OrgClientError: self.init(CommandFailure.status(of: error.kind), words.message(of: error))
    case let error as JSONRPCServerError: self.init(listening: error, words)
    case let error as DataFolder.Failure: self.init(folder: error, words)
    case let error as StorageError: self.init(CommandFailure.status(of: error), "\(error.code): \(error.message)")
    case is CancellationError: self.init(.busy, words("被中断", "interrupted"))
    default: self.init(.internalFault, words("内部错误：\(error)", "internal fault: \(error)"))
    }
  }

  private static func status(of kind: OrgClientError.Kind) -> ExitStatus {
    switch kind {
    case .refused(let kind):
      switch kind {
      case .unauthenticated, .forbidden: .notAllowed
      case .busy, .unavailable: .busy
      case .internal: .internalFault
      case .notFound, .conflict, .invalid, .noRoute, .stageClosed, .limit: .problems
      }
    case .badCall, .messageTooLong: .problems
    case .noServer: .noServer
    case .badAddress: .usage
    case .disconnected: .busy
    case .feedEnded(let reason): reason == .signedOut ? .notAllowed : .busy
    case .unreadableAnswer: .internalFault
    }
  }

  private init(listening error: JSONRPCServerError, _ words: Words) {
    switch error {
    case .socketPathTooLong(let bytes, let limit):
      self.init(
        .usage,
        words(
          "套接字路径有 \(bytes) 个字节，最多 \(limit) 个；请用 --socket 另选较短的路径",
          "the socket path has \(bytes) bytes, at most \(limit) fit; choose a shorter one with --socket"))
    case .addressInUse(let address):
      self.init(
        .cannotWrite,
        words(
          "\(words.text(of: address)) 上已有服务在应答；请先停止它，或另选地址",
          "a server already answers at \(words.text(of: address)); stop it or choose another address"))
    case .notASocket(let path):
      self.init(
        .cannotWrite,
        words(
          "\(path) 不是套接字，未作改动；请用 --socket 另选路径",
          "\(path) is no socket and was left alone; choose another path with --socket"))
    case .cannotListen(let address, let reason):
      self.init(
        .cannotWrite,
        words(
          "不能在 \(words.text(of: address)) 上监听：\(reason)", "cannot listen at \(words.text(of: address)): \(reason)"))
    }
  }

  private init(folder error: DataFolder.Failure, _ words: Words) {
    switch error.code {
    case .inUse:
      self.init(
        .busy,
        words(
          "另一个服务正在使用数据文件夹 \(error.path)；请先停止它，或用 --data 另选文件夹",
          "another server uses the data folder \(error.path); stop it or choose another folder with --data"))
    case .unreadable:
      self.init(
        .cannotWrite,
        words(
          "不能使用数据文件夹 \(error.path)：\(error.reason)", "cannot use the data folder \(error.path): \(error.reason)"))
    }
  }

  private static func status(of error: StorageError) -> ExitStatus {
    switch error.code {
    case .busy: .busy
    case .full, .io: .cannotWrite
    default: .internalFault
    }
  }
}
