public import OrgAPI

/// The product's sentences and words in one language.
public struct Catalogue: Sendable {
  /// The language of every text.
  public let language: Language
  let wording: any Wording.Type
  private let templates: Templates

  /// The catalogue of a language; making one costs nothing.
  public init(_ language: Language = .default) {
    self.language = language
    switch language {
    case .zhCN: (wording, templates) = (ChineseWording.self, .chinese)
    case .en: (wording, templates) = (EnglishWording.self, .english)
    }
  }

  /// The sentence of a notice.
  ///
  /// Total: a notice from elsewhere that lacks an argument has `?` in its place, and nothing in an argument is ever
  /// read as a template.
  public func text(of notice: Notice) -> String {
    guard let template = templates.ofNotice[notice.code] else { return notice.code.rawValue }
    return Renderer(wording: wording, arguments: notice.arguments).render(template)
  }

  /// The notice with its sentence filled in.
  public func filled(_ notice: Notice) -> Notice {
    notice.with(text: text(of: notice))
  }

  /// The place and the sentence of a mistake in a setup bundle, such as `units.csv:3:7: …`.
  public func text(of problem: BundleProblem) -> String {
    let place = [problem.file] + [problem.line, problem.column].compactMap { $0.map(String.init) }
    let sentence = sentence(of: problem)
    return problem.file.isEmpty ? sentence : place.joined(separator: ":") + ": " + sentence
  }

  /// The sentence of a mistake in a setup bundle, without its place.
  public func sentence(of problem: BundleProblem) -> String {
    guard let template = templates.ofProblem[problem.code] else { return problem.code.rawValue }
    let arguments = Dictionary(
      zip(problem.code.argumentNames, problem.arguments), uniquingKeysWith: { first, _ in first })
    return Renderer(wording: wording, arguments: arguments).render(template)
  }
}

/// The templates of one language, read once.
struct Templates: Sendable {
  static let chinese = Templates(ChineseWording.self)
  static let english = Templates(EnglishWording.self)

  let ofNotice: [NoticeCode: Template]
  let ofProblem: [BundleProblemCode: Template]

  private init(_ wording: any Wording.Type) {
    ofNotice = Dictionary(
      uniqueKeysWithValues: NoticeCode.allCases.compactMap { code in
        Template(wording.template(of: code)).map { (code, $0) }
      })
    ofProblem = Dictionary(
      uniqueKeysWithValues: BundleProblemCode.allCases.compactMap { code in
        wording.template(of: code).flatMap(Template.init).map { (code, $0) }
      })
  }
}
