import OrgAPI

/// Looks through a YAML text for what bundles refuse, before the parser spends time or stack on it.
///
/// Follows the tokens of the parser's own scanner. Where that one gives up, it stops: the parser names the mistake.
struct YAMLScreen {
  /// How deep values may be nested.
  static let depthLimit = 64
  /// The most tokens of a text; a key, a text and a bracket are one each.
  static let tokenLimit = 1_000_000

  struct Finding {
    let code: BundleProblemCode
    let arguments: [String]
    let place: TextPlace
  }

  private enum Outcome {
    case goOn
    /// The parser refuses what stands here.
    case stop
    case found(BundleProblemCode, [String])
  }

  private var cursor: YAMLCursor
  /// The columns of the open block values, outermost first.
  private var indents: [Int] = []
  private var flowDepth = 0
  private var tokenCount = 0
  /// Where the last text or bracket began that may be a key outside brackets.
  private var keyStart: (line: Int, column: Int)?

  /// - Parameters:
  ///   - bytes: UTF-8 without a byte order mark.
  init(_ bytes: [UInt8]) {
    cursor = YAMLCursor(bytes)
  }

  /// The first thing that is refused; nil where there is none.
  mutating func run() -> Finding? {
    while cursor.passToToken() {
      if flowDepth == 0 { unroll(to: cursor.column) }
      let place = TextPlace(line: cursor.line, column: cursor.column + 1)
      tokenCount += 1
      var outcome = readToken()
      if tokenCount > YAMLScreen.tokenLimit {
        outcome = .found(.yamlTooLong, ["", String(tokenCount), String(YAMLScreen.tokenLimit)])
      }
      if indents.count + flowDepth > YAMLScreen.depthLimit {
        outcome = .found(.yamlTooDeep, [String(YAMLScreen.depthLimit)])
      }
      switch outcome {
      case .goOn: continue
      case .stop: return nil
      case .found(let code, let arguments): return Finding(code: code, arguments: arguments, place: place)
      }
    }
    return nil
  }

  // MARK: - Tokens

  private mutating func readToken() -> Outcome {
    if cursor.column == 0 {
      if cursor.byte() == UInt8(ascii: "%") { return forbidden("directive") }
      if cursor.isDocumentMark {
        if flowDepth == 0 { unroll(to: -1) }
        keyStart = nil
        cursor.advance(3)
        return .goOn
      }
    }
    switch cursor.byte() {
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      noteKeyStart()
      flowDepth += 1
      cursor.advance()
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      flowDepth = max(0, flowDepth - 1)
      cursor.advance()
    case UInt8(ascii: ","): cursor.advance()
    default: return readIndicator()
    }
    return .goOn
  }

  private mutating func readIndicator() -> Outcome {
    let isAlone = cursor.isBlankOrEnd(at: 1)
    switch cursor.byte() {
    case UInt8(ascii: "-") where isAlone:
      roll(to: cursor.column)
      cursor.advance()
      return .goOn
    case UInt8(ascii: "?") where isAlone || flowDepth > 0: return forbidden("complexKey")
    case UInt8(ascii: ":") where isAlone || flowDepth > 0:
      let key = keyStart.flatMap { $0.line == cursor.line ? $0.column : nil }
      roll(to: key ?? cursor.column)
      if flowDepth == 0 { keyStart = nil }
      cursor.advance()
      return .goOn
    case UInt8(ascii: "*"): return forbidden("alias")
    case UInt8(ascii: "&"): return forbidden("anchor")
    case UInt8(ascii: "!"): return forbidden("tag")
    default: return readScalar()
    }
  }

  private mutating func readScalar() -> Outcome {
    let indent = indents.last ?? -1
    switch cursor.byte() {
    case UInt8(ascii: "|"), UInt8(ascii: ">"):
      keyStart = nil
      return flowDepth == 0 && cursor.passBlockScalar(indent: indent) ? .goOn : .stop
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      noteKeyStart()
      return cursor.passQuotedScalar() ? .goOn : .stop
    case UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"): return .stop
    default:
      noteKeyStart()
      return cursor.passPlainScalar(indent: indent, isInFlow: flowDepth > 0) ? .goOn : .stop
    }
  }

  private func forbidden(_ what: String) -> Outcome { .found(.yamlForbidden, [what]) }

  // MARK: - Indentation

  private mutating func noteKeyStart() {
    if flowDepth == 0 { keyStart = (cursor.line, cursor.column) }
  }

  private mutating func unroll(to column: Int) {
    while let last = indents.last, last > column { indents.removeLast() }
  }

  private mutating func roll(to column: Int) {
    guard flowDepth == 0, indents.last ?? -1 < column else { return }
    indents.append(column)
  }
}
