import OrgAPI

/// The sentences of one language, as templates; one function for each group of codes.
///
/// The switches behind it are exhaustive: a new code does not compile without a sentence in every language.
protocol Wording: WordNames {
  /// How lists, names and places are written.
  static var style: WritingStyle { get }

  static func template(of code: NoticeCode.Route) -> String
  static func template(of code: NoticeCode.NoRoute) -> String
  static func template(of code: NoticeCode.Rulebook) -> String
  static func template(of code: NoticeCode.Tree) -> String
  static func template(of code: NoticeCode.Access) -> String
  static func template(of code: NoticeCode.Casework) -> String
  static func template(of code: NoticeCode.History) -> String
  static func template(of code: NoticeCode.Audit) -> String
  static func template(of code: NoticeCode.Session) -> String
  static func template(of code: NoticeCode.Tenant) -> String
  static func template(of code: NoticeCode.NotFound) -> String
  static func template(of code: NoticeCode.Conflict) -> String
  static func template(of code: NoticeCode.Field) -> String
  static func template(of code: NoticeCode.Setup) -> String
  static func template(of code: NoticeCode.Service) -> String
  static func template(of code: NoticeCode.Limit) -> String
  static func template(of code: NoticeCode.Campaign) -> String
  static func template(of code: NoticeCode.Evidence) -> String
  static func template(of code: NoticeCode.Grading) -> String
  static func template(of code: NoticeCode.Ledger) -> String
  static func template(of code: NoticeCode.Bulk) -> String
  static func template(of code: NoticeCode.Attachment) -> String
  static func template(of code: NoticeCode.Change) -> String
  static func template(of code: NoticeCode.Member) -> String
  static func template(of code: NoticeCode.Health) -> String

  static func template(of code: BundleTopic.File) -> String
  static func template(of code: BundleTopic.Table) -> String
  static func template(of code: BundleTopic.YAML) -> String
  static func template(of code: BundleTopic.Value) -> String
  static func template(of code: BundleTopic.Reference) -> String
  static func template(of code: BundleTopic.Scheme) -> String
}

extension Wording {
  static func template(of code: NoticeCode) -> String {
    switch code {
    case .route(let code): template(of: code)
    case .noRoute(let code): template(of: code)
    case .rulebook(let code): template(of: code)
    case .tree(let code): template(of: code)
    case .access(let code): template(of: code)
    case .casework(let code): template(of: code)
    case .history(let code): template(of: code)
    case .audit(let code): template(of: code)
    case .session(let code): template(of: code)
    case .tenant(let code): template(of: code)
    case .notFound(let code): template(of: code)
    case .conflict(let code): template(of: code)
    case .field(let code): template(of: code)
    case .setup(let code): template(of: code)
    case .service(let code): template(of: code)
    case .limit(let code): template(of: code)
    case .campaign(let code): template(of: code)
    case .evidence(let code): template(of: code)
    case .grading(let code): template(of: code)
    case .ledger(let code): template(of: code)
    case .bulk(let code): template(of: code)
    case .attachment(let code): template(of: code)
    case .change(let code): template(of: code)
    case .member(let code): template(of: code)
    case .health(let code): template(of: code)
    }
  }

  /// Nil where a code stands in a topic that does not have it.
  static func template(of code: BundleProblemCode) -> String? {
    switch code.topic {
    case .file: BundleTopic.File(rawValue: code.rawValue).map(template)
    case .table: BundleTopic.Table(rawValue: code.rawValue).map(template)
    case .yaml: BundleTopic.YAML(rawValue: code.rawValue).map(template)
    case .value: BundleTopic.Value(rawValue: code.rawValue).map(template)
    case .reference: BundleTopic.Reference(rawValue: code.rawValue).map(template)
    case .scheme: BundleTopic.Scheme(rawValue: code.rawValue).map(template)
    case .shared(let code): template(of: code)
    }
  }
}
