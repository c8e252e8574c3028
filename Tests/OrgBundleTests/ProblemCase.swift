import OrgAPI
import OrgBundle
import Testing

/// One mistake put into the sample bundle, and how it must be named.
struct ProblemCase: Sendable, CustomTestStringConvertible {
  let code: BundleProblemCode
  let file: String
  let line: Int?
  let column: Int?
  let arguments: [String]
  let changes: [String: String?]

  init(
    _ code: BundleProblemCode, _ file: String, _ line: Int? = nil, _ column: Int? = nil, _ arguments: [String] = [],
    _ changes: [String: String?]
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.arguments = arguments
    self.changes = changes
  }

  /// The sample's text of the file with one part of it replaced.
  init(
    _ code: BundleProblemCode, _ file: String, _ line: Int?, _ column: Int? = nil, _ arguments: [String] = [],
    replace part: String, by replacement: String
  ) {
    let text = (SampleBundle.texts[file] ?? "").replacing(part, with: replacement)
    self.init(code, file, line, column, arguments, [file: text])
  }

  /// The sample's text of the file with one part of it replaced; `▸` stands where the mistake is.
  init(
    _ code: BundleProblemCode, _ file: String, _ arguments: [String], replace part: String, with marked: String
  ) {
    let text = (SampleBundle.texts[file] ?? "").replacing(part, with: marked)
    let before = text.prefix { $0 != "▸" }.unicodeScalars
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(
      code, file, line.count, (line.last?.count ?? 0) + 1, arguments, [file: text.replacing("▸", with: "")])
  }

  var testDescription: String { "\(code.rawValue) \(file) \(arguments)" }

  var expected: BundleProblem {
    BundleProblem(file: file, line: line, column: column, code: code, arguments: arguments)
  }
}
