/// One sentence for people, as a structured value: what kind of sentence, and what it speaks of.
///
/// The domain and the service make notices; `OrgText` fills in the text at the edge, in the session's language.
public struct Notice: Codable, Sendable, Equatable {
  /// The kind of sentence.
  public let code: NoticeCode
  /// The values of the arguments that the code names; those documented as optional may be left out.
  public let arguments: [String: String]
  /// The sentence in the reader's language; nil until the edge fills it in.
  public var text: String?

  /// A notice of its parts.
  ///
  /// - Parameter arguments: only names that the code documents; others are a mistake of the program.
  public init(code: NoticeCode, arguments: [String: String] = [:], text: String? = nil) {
    assert(
      arguments.keys.allSatisfy(code.argumentNames.contains),
      "\(code.rawValue) takes \(code.argumentNames), not \(arguments.keys.sorted())")
    self.code = code
    self.arguments = arguments
    self.text = text
  }

  /// The same notice with its sentence.
  public func with(text: String) -> Notice {
    var notice = self
    notice.text = text
    return notice
  }
}
