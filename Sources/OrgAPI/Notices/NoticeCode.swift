/// The kind of a sentence for people, grouped by what it speaks of; on the wire one text such as `route.ruleApplied`.
///
/// Each case documents its arguments. An argument that is the code of a unit has the unit's name beside it, as
/// `unit` and `unitName`; names are always optional. Lists are separated by `, ` (lists of unit names by a line feed);
/// a long list ends in `+n`, n being how many more there are. Words of the vocabulary stand as identifiers.
public enum NoticeCode: Hashable, Sendable {
  /// How a route was found, in the order in which it happened.
  case route(Route)
  /// Why a unit's matter has no route.
  case noRoute(NoRoute)
  /// Why a rule book is refused.
  case rulebook(Rulebook)
  /// Why a tree, or a change to it, is refused.
  case tree(Tree)
  /// Why something is allowed or denied.
  case access(Access)
  /// Why a case command is refused.
  case casework(Casework)
  /// What has happened to a case.
  case history(History)
  /// Warnings about a rule book and the posts that it needs.
  case audit(Audit)
  /// Who may call, and when.
  case session(Session)
  /// What keeps a tenant from being used.
  case tenant(Tenant)
  /// What was asked for is not there.
  case notFound(NotFound)
  /// What stands against a write.
  case conflict(Conflict)
  /// What is wrong with a parameter. `path` names it, such as `document.targets[0].text`.
  case field(Field)
  /// What stands against a scripted setup.
  case setup(Setup)
  /// The state of the service itself.
  case service(Service)
  /// A limit was reached. `limit` is it.
  case limit(Limit)
  /// What the campaign, its phases and its scheme stand against.
  case campaign(Campaign)
  /// What is wrong with a piece of evidence, or missing.
  case evidence(Evidence)
  /// What stands against a grade.
  case grading(Grading)
  /// What stands against an entry of the ledger.
  case ledger(Ledger)
  /// What came of a call that concerns many cases.
  case bulk(Bulk)
  /// What stands against a document for evidence or minutes.
  case attachment(Attachment)
  /// What stands against a merger, a split or a dissolution.
  case change(Change)
  /// What stands against a change of a roster.
  case member(Member)
  /// What stands against a unit's health.
  case health(Health)
}

extension NoticeCode: CaseIterable {
  /// Every code, group by group.
  public static let allCases: [NoticeCode] = [
    Route.allCases.map(NoticeCode.route),
    NoRoute.allCases.map(NoticeCode.noRoute),
    Rulebook.allCases.map(NoticeCode.rulebook),
    Tree.allCases.map(NoticeCode.tree),
    Access.allCases.map(NoticeCode.access),
    Casework.allCases.map(NoticeCode.casework),
    History.allCases.map(NoticeCode.history),
    Audit.allCases.map(NoticeCode.audit),
    Session.allCases.map(NoticeCode.session),
    Tenant.allCases.map(NoticeCode.tenant),
    NotFound.allCases.map(NoticeCode.notFound),
    Conflict.allCases.map(NoticeCode.conflict),
    Field.allCases.map(NoticeCode.field),
    Setup.allCases.map(NoticeCode.setup),
    Service.allCases.map(NoticeCode.service),
    Limit.allCases.map(NoticeCode.limit),
    Campaign.allCases.map(NoticeCode.campaign),
    Evidence.allCases.map(NoticeCode.evidence),
    Grading.allCases.map(NoticeCode.grading),
    Ledger.allCases.map(NoticeCode.ledger),
    Bulk.allCases.map(NoticeCode.bulk),
    Attachment.allCases.map(NoticeCode.attachment),
    Change.allCases.map(NoticeCode.change),
    Member.allCases.map(NoticeCode.member),
    Health.allCases.map(NoticeCode.health),
  ].flatMap { $0 }
}

extension NoticeCode: RawRepresentable, Codable {
  private static let codes = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// The code of a text such as `route.ruleApplied`; nil where there is none.
  public init?(rawValue: String) {
    guard let code = NoticeCode.codes[rawValue] else { return nil }
    self = code
  }

  /// The group and the code in it, such as `route.ruleApplied`.
  public var rawValue: String {
    switch self {
    case .route(let code): "route.\(code.rawValue)"
    case .noRoute(let code): "noRoute.\(code.rawValue)"
    case .rulebook(let code): "rulebook.\(code.rawValue)"
    case .tree(let code): "tree.\(code.rawValue)"
    case .access(let code): "access.\(code.rawValue)"
    case .casework(let code): "case.\(code.rawValue)"
    case .history(let code): "history.\(code.rawValue)"
    case .audit(let code): "audit.\(code.rawValue)"
    case .session(let code): "session.\(code.rawValue)"
    case .tenant(let code): "tenant.\(code.rawValue)"
    case .notFound(let code): "notFound.\(code.rawValue)"
    case .conflict(let code): "conflict.\(code.rawValue)"
    case .field(let code): "field.\(code.rawValue)"
    case .setup(let code): "setup.\(code.rawValue)"
    case .service(let code): "service.\(code.rawValue)"
    case .limit(let code): "limit.\(code.rawValue)"
    case .campaign(let code): "campaign.\(code.rawValue)"
    case .evidence(let code): "evidence.\(code.rawValue)"
    case .grading(let code): "grading.\(code.rawValue)"
    case .ledger(let code): "ledger.\(code.rawValue)"
    case .bulk(let code): "bulk.\(code.rawValue)"
    case .attachment(let code): "attachment.\(code.rawValue)"
    case .change(let code): "change.\(code.rawValue)"
    case .member(let code): "member.\(code.rawValue)"
    case .health(let code): "health.\(code.rawValue)"
    }
  }

  /// The names of the arguments, optional ones included.
  public var argumentNames: [String] {
    switch self {
    case .route(let code): code.argumentNames
    case .noRoute(let code): code.argumentNames
    case .rulebook(let code): code.argumentNames
    case .tree(let code): code.argumentNames
    case .access(let code): code.argumentNames
    case .casework(let code): code.argumentNames
    case .history(let code): code.argumentNames
    case .audit(let code): code.argumentNames
    case .session(let code): code.argumentNames
    case .tenant(let code): code.argumentNames
    case .notFound(let code): code.argumentNames
    case .conflict(let code): code.argumentNames
    case .field(let code): code.argumentNames
    case .setup(let code): code.argumentNames
    case .service(let code): code.argumentNames
    case .limit(let code): code.argumentNames
    case .campaign(let code): code.argumentNames
    case .evidence(let code): code.argumentNames
    case .grading(let code): code.argumentNames
    case .ledger(let code): code.argumentNames
    case .bulk(let code): code.argumentNames
    case .attachment(let code): code.argumentNames
    case .change(let code): code.argumentNames
    case .member(let code): code.argumentNames
    case .health(let code): code.argumentNames
    }
  }
}
