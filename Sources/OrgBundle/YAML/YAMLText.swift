import OrgAPI
import Yams

/// Parses a YAML text to a value: YAML 1.1 without anchors, aliases, tags, directives and keys that are no texts.
///
/// Limits: nested `YAMLScreen.depthLimit` deep, `YAMLScreen.tokenLimit` tokens, both judged before the parser runs.
struct YAMLText {
  let file: String
  let problems: ProblemList

  /// The only document of a text; nil, and a problem, where there is none.
  ///
  /// - Parameters:
  ///   - text: without U+0000.
  func parse(_ text: String) -> YAMLValue? {
    var screen = YAMLScreen(Array(text.utf8))
    if let finding = screen.run() {
      add(finding.code, finding.arguments, finding.place)
      return nil
    }
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        problems.add(.emptyFile, file: file)
        return nil
      }
      return withExtendedLifetime(parser) { value(node) }
    } catch let error as YamlError {
      report(error)
    } catch {
      problems.add(.yamlSyntax, ["\(error)"], file: file)
    }
    return nil
  }

  private func value(_ node: Node) -> YAMLValue? {
    let place = node.mark.map { TextPlace(line: $0.line, column: $0.column) } ?? TextPlace(line: 1, column: 1)
    guard node.anchor == nil else {
      add(.yamlForbidden, ["anchor"], place)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return YAMLValue(place: place, content: .scalar(scalar.string, isPlain: scalar.style == .plain))
    case .sequence(let sequence):
      return YAMLValue(place: place, content: .sequence(sequence.compactMap { value($0) }))
    case .mapping(let mapping):
      let entries = mapping.compactMap { pair in
        value(pair.key).flatMap { key in value(pair.value).map { (key: key, value: $0) } }
      }
      return YAMLValue(place: place, content: .mapping(entries))
    case .alias:
      add(.yamlForbidden, ["alias"], place)
      return nil
    }
  }

  private func report(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      add(.yamlSyntax, [problem], TextPlace(line: mark.line, column: mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      let place = TextPlace(line: context.mark.line, column: context.mark.column)
      for key in keys.sorted() { add(.yamlDuplicateKey, [clipped(key)], place) }
    case .reader(let problem, let offset, _, let yaml):
      let bytes = Array(yaml.utf8)
      let length = offset.map { yaml.prefix($0).utf8.count } ?? 0
      add(.yamlSyntax, [problem], TextPlace(of: length, in: bytes))
    default:
      problems.add(.yamlSyntax, ["\(error)"], file: file)
    }
  }

  private func add(_ code: BundleProblemCode, _ arguments: [String], _ place: TextPlace) {
    problems.add(code, arguments, file: file, line: place.line, column: place.column)
  }
}
