extension NoticeCode {
  /// What stands against a document for evidence or minutes.
  public enum Attachment: String, CaseIterable, Sendable {
    /// The piece does not begin where the server stopped. `size`: the bytes that the server has. Arguments: attachment,
    /// offset, size.
    case offsetMismatch
    /// Not all of it has been received. `size`: the bytes that the server has. Arguments: attachment, size, whole.
    case incomplete
    /// The bytes have another SHA-256 than was said. Arguments: attachment, digest.
    case wrongDigest
    /// The bytes are not of the type that was said. `content`: what they are, where that is known. Arguments:
    /// attachment, type, content (optional).
    case wrongType
    /// Somebody else began it. Arguments: attachment.
    case otherOwner
    /// It has not been finished. Arguments: attachment.
    case unfinished
    /// It belongs to another unit or another case. Arguments: attachment, case.
    case notOfCase
    /// The case is another unit's. Arguments: case, unit, unitName.
    case caseOfOther
    /// The user has begun too many and not finished them. Arguments: limit.
    case tooMany

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .offsetMismatch: ["attachment", "offset", "size"]
      case .incomplete: ["attachment", "size", "whole"]
      case .wrongDigest: ["attachment", "digest"]
      case .wrongType: ["attachment", "type", "content"]
      case .otherOwner, .unfinished: ["attachment"]
      case .notOfCase: ["attachment", "case"]
      case .caseOfOther: ["case", "unit", "unitName"]
      case .tooMany: ["limit"]
      }
    }
  }
}
