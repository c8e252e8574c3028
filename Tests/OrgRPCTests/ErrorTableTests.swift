import JSONRPC
import Logging
import OrgAPI
import OrgService
import OrgText
import Synchronization
import Testing

@testable import OrgRPC

/// The one place where errors meet the wire.
@Suite struct ErrorTableTests {
  static let codes: [ErrorKind: Int] = [
    .limit: -32000, .unauthenticated: -32001, .forbidden: -32002, .notFound: -32003, .conflict: -32004,
    .invalid: -32005, .noRoute: -32006, .stageClosed: -32007, .busy: -32008, .unavailable: -32009, .internal: -32010,
  ]

  private let table = ErrorTable(
    language: .en, logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))

  @Test("every kind has its own code, and the answer says the kind", arguments: ErrorKind.allCases)
  func everyKindHasItsCode(_ kind: ErrorKind) throws {
    let error = table.error(for: ServiceFault(kind, .notFound(.unit), ["unit": "V9"]))
    #expect(error.code == Self.codes[kind])
    #expect((-32099 ... -32000).contains(error.code))
    let data = try decodeParams(ErrorData.self, from: error.data)
    #expect(data.kind == kind)
    #expect(data.code == "notFound.unit" && data.arguments == ["unit": "V9"])
    #expect(data.message == "There is no unit V9. Find the code by name with unit.search.")
  }

  @Test("no two kinds share a code")
  func codesAreDistinct() {
    #expect(Set(ErrorKind.allCases.map(\.rpcCode)).count == ErrorKind.allCases.count)
    #expect(Self.codes.count == ErrorKind.allCases.count)
  }

  @Test("wrong parameters are -32602 with their path")
  func wrongParameters() throws {
    let error = table.error(for: ParamsError(path: "steps[2].body", problem: .missing))
    #expect(error.code == -32602)
    let data = try decodeParams(ErrorData.self, from: error.data)
    #expect(data.kind == .invalid && data.code == "field.missing" && data.arguments?["path"] == "steps[2].body")
  }

  /// A fault that nobody foresaw, with something in it that must stay inside.
  private struct Unforeseen: Error {
    let secret = "SELECT token FROM tokens"
  }

  @Test("an unforeseen error shows a reference and nothing else; the log has both")
  func unforeseen() throws {
    let log = LogLines()
    let table = ErrorTable(language: .en, logger: Logger(label: "test", factory: { _ in log }))
    let error = table.error(for: Unforeseen())
    #expect(error.code == -32010)
    let text = String(decoding: error.json, as: UTF8.self)
    #expect(!text.contains("SELECT") && !text.contains("Unforeseen"))
    let data = try decodeParams(ErrorData.self, from: error.data)
    let reference = try #require(data.reference)
    #expect(data.kind == .internal && data.message.contains(reference))
    #expect(data.arguments == nil && data.problems == nil && data.explanation == nil)
    let line = try #require(log.lines.withLock { $0.first })
    #expect(line["reference"] == "\(reference)" && "\(line["error"] ?? "")".contains("SELECT"))
    #expect(try decodeParams(ErrorData.self, from: table.error(for: Unforeseen()).data).reference != reference)
  }
}

/// Keeps what is logged.
private final class LogLines: LogHandler {
  let lines = Mutex<[Logger.Metadata]>([])

  var metadata: Logger.Metadata {
    get { [:] }
    set { _ = newValue }
  }
  var logLevel: Logger.Level {
    get { .trace }
    set { _ = newValue }
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set { _ = newValue }
  }

  func log(event: LogEvent) { lines.withLock { $0.append(event.metadata ?? [:]) } }
}
