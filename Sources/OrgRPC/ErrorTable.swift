import JSONRPC
import Logging
import OrgAPI
import OrgService
import OrgText

/// The one place where errors meet the wire: every fault becomes a code, a kind and a sentence; an unknown one becomes
/// `internal` with a reference, and no inner detail leaves (DESIGN 9).
struct ErrorTable {
  let language: Language
  let logger: Logger

  private var catalogue: Catalogue { Catalogue(language) }

  func error(for error: any Error) -> JSONRPCError {
    switch error {
    case let fault as ServiceFault: answer(fault)
    case let fault as ParamsError: answer(fault)
    case let fault as JSONRPCError: fault
    default: unforeseen(error)
    }
  }

  func unknownMethod(_ method: String, known: [String]) -> JSONRPCError {
    let message = "Method not found: “\(method.prefix(80))”. Known are: \(known.joined(separator: ", "))"
    return encode(.methodNotFound, ErrorData(kind: .invalid, message: message, code: "methodNotFound"))
  }

  private func answer(_ fault: ServiceFault) -> JSONRPCError {
    let data = ErrorData(
      kind: fault.kind, message: catalogue.text(of: fault.notice), code: fault.notice.code.rawValue,
      arguments: fault.notice.arguments.isEmpty ? nil : fault.notice.arguments,
      problems: fault.problems.isEmpty ? nil : fault.problems.map(catalogue.filled),
      explanation: fault.explanation.isEmpty ? nil : fault.explanation.map(catalogue.filled),
      reference: fault.notice.arguments["reference"], offset: fault.notice.arguments["size"].flatMap { Int($0) },
      limit: fault.notice.arguments["limit"].flatMap { Int($0) },
      revision: fault.revision.map { Int($0) })
    return encode(JSONRPCError(code: fault.kind.rpcCode, message: fault.kind.title), data)
  }

  private func answer(_ fault: ParamsError) -> JSONRPCError {
    let notice = fault.notice
    return encode(
      .invalidParams,
      ErrorData(
        kind: .invalid, message: catalogue.text(of: notice), code: notice.code.rawValue, arguments: notice.arguments))
  }

  private func unforeseen(_ error: any Error) -> JSONRPCError {
    let reference = String(UInt64.random(in: .min ... .max), radix: 36)
    logger.error("unforeseen", metadata: ["reference": "\(reference)", "error": "\(error)"])
    let notice = Notice(code: .service(.internalFault), arguments: ["reference": reference])
    return encode(
      JSONRPCError(code: ErrorKind.internal.rpcCode, message: ErrorKind.internal.title),
      ErrorData(
        kind: .internal, message: catalogue.text(of: notice), code: notice.code.rawValue, reference: reference))
  }

  private func encode(_ error: JSONRPCError, _ data: ErrorData) -> JSONRPCError {
    guard let bytes = try? encodeBytes(data) else { return error }
    return error.with(data: bytes)
  }
}
