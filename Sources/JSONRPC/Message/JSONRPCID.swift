/// The id of a request (JSON-RPC 2.0 section 4), kept so that the answer carries exactly what was sent.
public enum JSONRPCID: Sendable {
  /// A string, decoded.
  case string(String)
  /// A number as it was written: `1`, `1.0`, `1e2` and numbers of any size stay themselves.
  case number(String)
  /// Null; also the id of an error whose request could not be read.
  case null

  /// The number as an id.
  public static func integer(_ value: Int) -> JSONRPCID { .number(String(value)) }

  /// The id as JSON.
  public var json: [UInt8] {
    switch self {
    case .string(let text): JSONText.string(text)
    case .number(let text): Array(text.utf8)
    case .null: Array("null".utf8)
    }
  }
}

/// Ids are equal when their bytes are: `1` is not `1.0`, and texts are not normalised.
extension JSONRPCID: Hashable {
  /// Compares the ids byte by byte.
  public static func == (left: JSONRPCID, right: JSONRPCID) -> Bool { left.json == right.json }

  /// Hashes the bytes compared.
  public func hash(into hasher: inout Hasher) { hasher.combine(json) }
}
