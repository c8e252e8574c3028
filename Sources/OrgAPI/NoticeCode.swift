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
    }
  }
}

extension NoticeCode {
  /// How a route was found, in the order in which it happened.
  public enum Route: String, CaseIterable, Sendable {
    /// Another rule applied too and gave way to a narrower one. Arguments: rule, winner.
    case ruleLostBroader
    /// Another rule applied too and gave way to one that names it in `overrides`. Arguments: rule, winner.
    case ruleLostOverridden
    /// The rule would apply on another day. Arguments: rule, from (optional), until (optional).
    case ruleNotInForce
    /// The rule that gave the route. Arguments: rule, document (optional), documentTitle (optional), clause (optional),
    /// note (optional).
    case ruleApplied
    /// A general sentence gave the route. Arguments: rule, document (optional), documentTitle (optional), clause
    /// (optional), note (optional).
    case generalRuleApplied
    /// `as`: the question went on to another matter or unit. Arguments: unit, unitName, matter.
    case askedInstead
    /// One step up a line, as written in the unit's own record. Arguments: step (optional), line, unit, unitName, body,
    /// bodyName.
    case hopOwn
    /// One step up a line, as written in the record of an ancestor of the same category. Arguments: step (optional),
    /// line, unit, unitName, body, bodyName, origin, originName.
    case hopInherited
    /// One step up a line, by the tenant's table for the category. Arguments: step (optional), line, unit, unitName,
    /// body, bodyName, category.
    case hopTable
    /// An ancestor's direct child holds the office. Arguments: step, ancestor, ancestorName, trait, body, bodyName.
    case officeFound
    /// The body takes part in the step. Arguments: step, action, body, bodyName.
    case bodyFound
    /// No such body was found; the step goes on without it. Arguments: step, action.
    case bodyNotFound
    /// The body is the unit itself; the step goes on without it. Arguments: step, action, body, bodyName.
    case bodyIsSubject
    /// The body stands below the unit; the step goes on without it. Arguments: step, action, body, bodyName.
    case bodyInsideSubject
    /// The reviewing body decides later; it does not review as well. Arguments: step, action, body, bodyName.
    case bodyDecidesLater

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .ruleLostBroader, .ruleLostOverridden: ["rule", "winner"]
      case .ruleNotInForce: ["rule", "from", "until"]
      case .ruleApplied, .generalRuleApplied: ["rule", "document", "documentTitle", "clause", "note"]
      case .askedInstead: ["unit", "unitName", "matter"]
      case .hopOwn: ["step", "line", "unit", "unitName", "body", "bodyName"]
      case .hopInherited: ["step", "line", "unit", "unitName", "body", "bodyName", "origin", "originName"]
      case .hopTable: ["step", "line", "unit", "unitName", "body", "bodyName", "category"]
      case .officeFound: ["step", "ancestor", "ancestorName", "trait", "body", "bodyName"]
      case .bodyFound, .bodyIsSubject, .bodyInsideSubject, .bodyDecidesLater: ["step", "action", "body", "bodyName"]
      case .bodyNotFound: ["step", "action"]
      }
    }
  }
}

extension NoticeCode {
  /// Why a unit's matter has no route.
  public enum NoRoute: String, CaseIterable, Sendable {
    /// The tenant has no rule book yet. Arguments: unit, unitName, matter.
    case noRulebook
    /// No rule of the matter applies to the unit on that day. Arguments: unit, unitName, matter, kind, category
    /// (optional).
    case noRule
    /// The step's body cannot be found. Arguments: unit, unitName, matter, rule, step.
    case bodyNotFound
    /// The step's body is the unit itself. Arguments: unit, unitName, matter, rule, step, body, bodyName.
    case bodyIsSubject
    /// The step's body stands below the unit. Arguments: unit, unitName, matter, rule, step, body, bodyName.
    case bodyInsideSubject
    /// The reviewing body of the step also decides. Arguments: unit, unitName, matter, rule, step, body, bodyName.
    case bodyDecidesLater
    /// The rule names a unit that is not in the tree. Arguments: unit, unitName, matter, rule, step, body.
    case bodyUnknown
    /// The rule leads to a body that is dissolved. Arguments: unit, unitName, matter, rule, step, body, bodyName.
    case bodyDissolved
    /// Two direct children of one ancestor hold the office. Arguments: unit, unitName, matter, rule, step, trait,
    /// offices, officesNames.
    case severalOffices
    /// `as` leads back to where it started. Arguments: unit, unitName, matter, matters.
    case circle
    /// `as: {superior}` where there is none on that line. Arguments: unit, unitName, matter, rule, body, bodyName,
    /// line.
    case noSuperior
    /// Every body that could decide was dropped. Arguments: unit, unitName, matter, rule.
    case nobodyDecides
    /// Every step was dropped. Arguments: unit, unitName, matter, rule.
    case nothingLeft
    /// The unit is dissolved. Arguments: unit, unitName, matter.
    case unitDissolved
    /// The unit is a body outside the tenant. Arguments: unit, unitName, matter.
    case unitOutside

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .noRulebook, .unitDissolved, .unitOutside: ["unit", "unitName", "matter"]
      case .noRule: ["unit", "unitName", "matter", "kind", "category"]
      case .bodyNotFound: ["unit", "unitName", "matter", "rule", "step"]
      case .bodyIsSubject, .bodyInsideSubject, .bodyDecidesLater, .bodyDissolved:
        ["unit", "unitName", "matter", "rule", "step", "body", "bodyName"]
      case .bodyUnknown: ["unit", "unitName", "matter", "rule", "step", "body"]
      case .severalOffices: ["unit", "unitName", "matter", "rule", "step", "trait", "offices", "officesNames"]
      case .circle: ["unit", "unitName", "matter", "matters"]
      case .noSuperior: ["unit", "unitName", "matter", "rule", "body", "bodyName", "line"]
      case .nobodyDecides, .nothingLeft: ["unit", "unitName", "matter", "rule"]
      }
    }
  }
}

extension NoticeCode {
  /// Why a rule book is refused.
  public enum Rulebook: String, CaseIterable, Sendable {
    /// Two rules have one code. Arguments: rule.
    case duplicateRule
    /// A rule without a subject cites no clause. Arguments: rule.
    case generalWithoutClause
    /// A rule without steps, or a step without a body. Arguments: rule.
    case noSteps
    /// The basis cites a document that there is not. Arguments: rule, document.
    case unknownDocument
    /// `overrides` names a rule that there is not. Arguments: rule, other.
    case unknownOverride
    /// Rules beat each other in a circle. Arguments: rules.
    case circle
    /// `as` leads from matter to matter and back. Arguments: rule, matters.
    case matterCircle
    /// Two rules claim the same unit and neither goes before the other. `existing` is such a unit, where there is one;
    /// the others are the conditions of such a unit; `below` is `true` where it must stand below another. Arguments:
    /// rule, other, existing (optional), unit (optional), kind (optional), category (optional), traits (optional),
    /// within (optional), below (optional).
    case ambiguous
    /// No unit can ever meet the conditions. Arguments: rule.
    case impossible
    /// `validUntil` is not after `validFrom`. Arguments: rule.
    case emptyValidity
    /// The rule names a unit that there is not. Arguments: rule, unit.
    case unknownUnit
    /// The rule names a dissolved unit. Arguments: rule, unit, unitName.
    case dissolvedUnit
    /// The rule names a category that is not declared. Arguments: rule, category.
    case undeclaredCategory
    /// The rule names a trait that is not declared. Arguments: rule, trait.
    case undeclaredTrait
    /// `self` outside a `conduct` step. Arguments: rule, step.
    case subjectOutsideConduct
    /// A chain is not the only body of its step. Arguments: rule, step.
    case chainNotAlone
    /// A vote among fewer than two bodies. Arguments: rule, step.
    case modeNeedsBodies
    /// Weights that are not one positive number a body, or a threshold outside 1 to 100. Arguments: rule, step.
    case badWeights
    /// No decide step stands behind a concur step. Arguments: rule, step.
    case concurWithoutDecision
    /// More rules than a book may hold. Arguments: count, limit.
    case tooManyRules
    /// Rules that stand for more combinations than a book may hold. Arguments: count, limit.
    case tooManyCases

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .duplicateRule, .generalWithoutClause, .noSteps, .impossible, .emptyValidity: ["rule"]
      case .unknownDocument: ["rule", "document"]
      case .unknownOverride: ["rule", "other"]
      case .circle: ["rules"]
      case .matterCircle: ["rule", "matters"]
      case .ambiguous: ["rule", "other", "existing", "unit", "kind", "category", "traits", "within", "below"]
      case .unknownUnit: ["rule", "unit"]
      case .dissolvedUnit: ["rule", "unit", "unitName"]
      case .undeclaredCategory: ["rule", "category"]
      case .undeclaredTrait: ["rule", "trait"]
      case .subjectOutsideConduct, .chainNotAlone, .modeNeedsBodies, .badWeights, .concurWithoutDecision:
        ["rule", "step"]
      case .tooManyRules, .tooManyCases: ["count", "limit"]
      }
    }
  }
}

extension NoticeCode {
  /// Why a tree, or a change to it, is refused.
  public enum Tree: String, CaseIterable, Sendable {
    /// Two units have one code. Arguments: unit.
    case duplicateCode
    /// The unit to be changed is not in the tree. Arguments: unit.
    case unknownUnit
    /// A unit names a superior that there is not. Arguments: unit, unitName, line, superior.
    case unknownSuperior
    /// A line's table names a body that there is not. Arguments: line, category, body.
    case unknownLineBody
    /// No inside unit stands at the top. Arguments: none.
    case noRoot
    /// Several inside units stand at the top. Arguments: units, unitsNames.
    case severalRoots
    /// Units stand below each other in a circle. Arguments: units, unitsNames.
    case cycle
    /// An outside body hangs below an inside unit. Arguments: unit, unitName, parent, parentName.
    case outsideBelowInside
    /// A unit has a trait that is not declared. Arguments: unit, unitName, trait.
    case undeclaredTrait
    /// A unit has several traits of one group. Arguments: unit, unitName, group, traits.
    case traitsOfOneGroup
    /// A unit has a category that is not declared. Arguments: unit, unitName, category.
    case undeclaredCategory
    /// A unit's superior is dissolved. Arguments: unit, unitName, superior, superiorName.
    case dissolvedSuperior
    /// A unit that still has active children cannot be dissolved. `child` is one of them. Arguments: unit, unitName,
    /// child, childName.
    case hasActiveChildren
    /// The root can be neither moved nor dissolved. Arguments: unit, unitName.
    case rootStays
    /// The unit is dissolved and takes no further part. Arguments: unit, unitName.
    case unitDissolved
    /// The unit is a body outside the tenant. Arguments: unit, unitName.
    case unitOutside
    /// The change would leave an open case without a route. Arguments: case, unit, unitName, matter.
    case caseWithoutRoute
    /// The change would make two rules of the book claim one unit. `existing` is such a unit, where there is one.
    /// Arguments: rule, other, existing (optional).
    case bookAmbiguous
    /// The change would make the rule book wrong. Arguments: count.
    case bookBroken

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .duplicateCode, .unknownUnit: ["unit"]
      case .unknownSuperior: ["unit", "unitName", "line", "superior"]
      case .unknownLineBody: ["line", "category", "body"]
      case .noRoot: []
      case .severalRoots, .cycle: ["units", "unitsNames"]
      case .outsideBelowInside: ["unit", "unitName", "parent", "parentName"]
      case .undeclaredTrait: ["unit", "unitName", "trait"]
      case .traitsOfOneGroup: ["unit", "unitName", "group", "traits"]
      case .undeclaredCategory: ["unit", "unitName", "category"]
      case .dissolvedSuperior: ["unit", "unitName", "superior", "superiorName"]
      case .hasActiveChildren: ["unit", "unitName", "child", "childName"]
      case .rootStays, .unitDissolved, .unitOutside: ["unit", "unitName"]
      case .caseWithoutRoute: ["case", "unit", "unitName", "matter"]
      case .bookAmbiguous: ["rule", "other", "existing"]
      case .bookBroken: ["count"]
      }
    }
  }
}

extension NoticeCode {
  /// Why something is allowed or denied.
  public enum Access: String, CaseIterable, Sendable {
    /// A grant of a role allows it. Arguments: grant, role, unit, unitName, scope.
    case allowed
    /// A grant of the right to assign roles allows it. Arguments: grant, unit, unitName, scope.
    case allowedToAssign
    /// The tenant has no such user any more. Arguments: none.
    case unknownUser
    /// The account is switched off. Arguments: none.
    case inactiveUser
    /// No grant of the user has the permission anywhere. Arguments: permission.
    case noRole
    /// A grant has the permission, but not for this unit. `unit` is the one asked about. Arguments: permission, held,
    /// heldNames, unit, unitName (optional).
    case elsewhere
    /// The grant begins later. Arguments: permission, from.
    case notYet
    /// The grant has ended. Arguments: permission, until.
    case ended
    /// The unit is a body outside the tenant; nobody here acts for it. Arguments: unit, unitName.
    case outsideBody
    /// Nobody assigns to himself. Arguments: none.
    case assignsToSelf
    /// There is no such role. Arguments: role.
    case assignsUnknownRole
    /// The user may not assign this role there. Arguments: role.
    case assignsBeyondRight
    /// The unit or the scope lies outside what the user may assign. Arguments: none.
    case assignsBeyondScope
    /// The right to assign would be passed on wider than it is held. Arguments: none.
    case passesOnTooMuch
    /// The person has acted for the other side of the case. Arguments: none.
    case otherSide
    /// The person has already answered in this step for another body. Arguments: none.
    case sameStep

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .allowed: ["grant", "role", "unit", "unitName", "scope"]
      case .allowedToAssign: ["grant", "unit", "unitName", "scope"]
      case .unknownUser, .inactiveUser, .assignsToSelf, .assignsBeyondScope, .passesOnTooMuch, .otherSide, .sameStep:
        []
      case .noRole: ["permission"]
      case .elsewhere: ["permission", "held", "heldNames", "unit", "unitName"]
      case .notYet: ["permission", "from"]
      case .ended: ["permission", "until"]
      case .outsideBody: ["unit", "unitName"]
      case .assignsUnknownRole, .assignsBeyondRight: ["role"]
      }
    }
  }
}

extension NoticeCode {
  /// Why a case command is refused.
  public enum Casework: String, CaseIterable, Sendable {
    /// The case is not in a phase where this is possible. `verdict` only in the phase `decided`. Arguments: command,
    /// phase, verdict (optional).
    case wrongPhase
    /// The step that waits asks for another action. Arguments: command, waiting.
    case wrongStep
    /// The body has no place in the step that waits. Arguments: body, bodyName, awaited, awaitedNames.
    case notAwaited
    /// The body has answered already. Arguments: body, bodyName.
    case alreadyAnswered
    /// In sequence, another body comes first. Arguments: body, bodyName, first, firstName.
    case notYetTurn
    /// Nothing has been saved yet. Arguments: none.
    case noDocument
    /// A concurring body's refusal binds the lead. Arguments: bodies, bodiesNames.
    case refusedByConcurring
    /// Sending back, refusing, or approving over an advisory refusal takes a reason. Arguments: none.
    case reasonRequired
    /// The person has acted for the other side of the case. Arguments: none.
    case otherSide
    /// The person has already answered in this step for another body. Arguments: none.
    case sameStep
    /// The route has no such step at this body. Arguments: body, bodyName, action.
    case noSuchPlace
    /// The route has no step that waits for anyone. Arguments: none.
    case routeWithoutWaiting
    /// The person may act for several bodies here. Arguments: bodies, bodiesNames.
    case bodyMustBeNamed
    /// The person holds no post with this right at the named body. Arguments: body, bodyName, permission.
    case bodyNotHeld
    /// Nothing in this case waits for this person. Arguments: case.
    case nothingToDo
    /// The matter is not open in this campaign. Arguments: matter, campaign.
    case matterNotOpen
    /// The unit has a case of this matter in this campaign already. Arguments: case, unit, unitName, matter, campaign.
    case exists
    /// The case has no route yet, for it has not been submitted. Arguments: case.
    case notPinned

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .wrongPhase: ["command", "phase", "verdict"]
      case .wrongStep: ["command", "waiting"]
      case .notAwaited: ["body", "bodyName", "awaited", "awaitedNames"]
      case .alreadyAnswered: ["body", "bodyName"]
      case .notYetTurn: ["body", "bodyName", "first", "firstName"]
      case .noDocument, .reasonRequired, .otherSide, .sameStep, .routeWithoutWaiting: []
      case .refusedByConcurring, .bodyMustBeNamed: ["bodies", "bodiesNames"]
      case .noSuchPlace: ["body", "bodyName", "action"]
      case .bodyNotHeld: ["body", "bodyName", "permission"]
      case .nothingToDo, .notPinned: ["case"]
      case .matterNotOpen: ["matter", "campaign"]
      case .exists: ["case", "unit", "unitName", "matter", "campaign"]
      }
    }
  }
}

extension NoticeCode {
  /// What has happened to a case.
  public enum History: String, CaseIterable, Sendable {
    /// The case was opened. Arguments: none.
    case created
    /// The document was saved. Arguments: grade (optional).
    case saved
    /// The case was submitted. Arguments: round, rule, version.
    case submitted
    /// A step's condition did not hold. Arguments: step, action.
    case skipped
    /// The case went on to a step. Arguments: step, action, bodies, bodiesNames.
    case moved
    /// The body carried it out. Arguments: body, bodyName.
    case conducted
    /// The body reviewed it and agreed. Arguments: body, bodyName.
    case reviewed
    /// The body concurred. Arguments: body, bodyName.
    case agreed
    /// The body signed. Arguments: body, bodyName.
    case signed
    /// The body refused in a step other than a decision. Arguments: body, bodyName, action.
    case refused
    /// The body decided in favour. Arguments: body, bodyName.
    case approvedByBody
    /// The body decided against. Arguments: body, bodyName.
    case rejectedByBody
    /// The body gave guidance. Arguments: body, bodyName.
    case guided
    /// The body took it into its files. Arguments: body, bodyName.
    case filed
    /// The case is decided. Arguments: verdict.
    case decided
    /// The body sent it back. Arguments: body, bodyName.
    case returned
    /// The unit withdrew it. Arguments: none.
    case withdrawn
    /// Steps not begun got other bodies after a change of the tree. Arguments: none.
    case rerouted

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .created, .withdrawn, .rerouted: []
      case .saved: ["grade"]
      case .submitted: ["round", "rule", "version"]
      case .skipped: ["step", "action"]
      case .moved: ["step", "action", "bodies", "bodiesNames"]
      case .conducted, .reviewed, .agreed, .signed, .approvedByBody, .rejectedByBody, .guided, .filed, .returned:
        ["body", "bodyName"]
      case .refused: ["body", "bodyName", "action"]
      case .decided: ["verdict"]
      }
    }
  }
}

extension NoticeCode {
  /// Warnings about a rule book and the posts that it needs.
  public enum Audit: String, CaseIterable, Sendable {
    /// A unit's matter has no route. Arguments: unit, unitName, matter.
    case gap
    /// Only a general sentence catches a unit's matter. Arguments: unit, unitName, matter, rule.
    case generalOnly
    /// Nobody holds the post that steps wait for. `count` is how many routes pass there. Arguments: body, bodyName,
    /// action, count.
    case vacancy
    /// No unit of the tree meets the rule. Arguments: rule.
    case unusedRule

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .gap: ["unit", "unitName", "matter"]
      case .generalOnly: ["unit", "unitName", "matter", "rule"]
      case .vacancy: ["body", "bodyName", "action", "count"]
      case .unusedRule: ["rule"]
      }
    }
  }
}

extension NoticeCode {
  /// Who may call, and when.
  public enum Session: String, CaseIterable, Sendable {
    /// `session.open` comes first. Arguments: none.
    case notSignedIn
    /// The token is unknown or was renewed. Arguments: none.
    case tokenUnknown
    /// The token belongs to another tenant. Arguments: tenant.
    case wrongTenant
    /// The connection is bound already. Arguments: none.
    case alreadyOpen
    /// The token of this session was revoked. Arguments: none.
    case ended
    /// Only the operator calls this method. Arguments: method.
    case operatorOnly
    /// Users of a tenant call this method, operators do not. Arguments: method.
    case notForOperators
    /// A user's session names a tenant. Arguments: none.
    case tenantRequired
    /// A language that the product does not speak. Arguments: locale.
    case unknownLocale

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .notSignedIn, .tokenUnknown, .alreadyOpen, .ended, .tenantRequired: []
      case .wrongTenant: ["tenant"]
      case .operatorOnly, .notForOperators: ["method"]
      case .unknownLocale: ["locale"]
      }
    }
  }
}

extension NoticeCode {
  /// What keeps a tenant from being used.
  public enum Tenant: String, CaseIterable, Sendable {
    /// There is no such tenant. Arguments: tenant.
    case unknown
    /// The operator has suspended the tenant. Arguments: tenant.
    case suspended
    /// The tenant's data cannot be opened. Arguments: tenant.
    case unavailable
    /// The tenant has users; setting it up takes an administrator's token. Arguments: tenant.
    case hasUsers
    /// The tenant has no tree yet. Arguments: tenant.
    case empty

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .unknown, .suspended, .unavailable, .hasUsers, .empty: ["tenant"]
      }
    }
  }
}

extension NoticeCode {
  /// What was asked for is not there.
  public enum NotFound: String, CaseIterable, Sendable {
    /// No such unit. Arguments: unit.
    case unit
    /// No such user. Arguments: user.
    case user
    /// No such case. Arguments: case.
    case `case`
    /// No such grant. Arguments: grant.
    case grant
    /// No such campaign. Arguments: campaign.
    case campaign
    /// No such setup. Arguments: setup.
    case setup
    /// The tenant has no rule book of this version. Arguments: version.
    case rulebook
    /// No rule book has been published. Arguments: none.
    case noRulebook
    /// No such role. Arguments: role.
    case role

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .unit: ["unit"]
      case .user: ["user"]
      case .case: ["case"]
      case .grant: ["grant"]
      case .campaign: ["campaign"]
      case .setup: ["setup"]
      case .rulebook: ["version"]
      case .noRulebook: []
      case .role: ["role"]
      }
    }
  }
}

extension NoticeCode {
  /// What stands against a write.
  public enum Conflict: String, CaseIterable, Sendable {
    /// The code is taken. `object` is `unit`, `user`, `campaign` or `tenant`. Arguments: object, code.
    case codeInUse
    /// The case has changed since the caller read it. Arguments: case, expected, present.
    case staleRevision
    /// The rule book has changed since the caller read it. Arguments: expected, present.
    case staleRulebook
    /// The request key was used with other parameters. Arguments: requestKey.
    case requestKeyReused
    /// The user holds this grant already. Arguments: grant, user, unit, unitName.
    case grantExists
    /// The tenant changed while the request waited. Arguments: none.
    case changedMeanwhile

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .codeInUse: ["object", "code"]
      case .staleRevision: ["case", "expected", "present"]
      case .staleRulebook: ["expected", "present"]
      case .requestKeyReused: ["requestKey"]
      case .grantExists: ["grant", "user", "unit", "unitName"]
      case .changedMeanwhile: []
      }
    }
  }
}

extension NoticeCode {
  /// What is wrong with a parameter. `path` names it, such as `document.targets[0].text`.
  public enum Field: String, CaseIterable, Sendable {
    /// The parameters cannot be read. `reason` is in English. Arguments: path (optional), reason (optional).
    case notJSON
    /// A required field is not there. Arguments: path.
    case missing
    /// A field that there is not. `allowed`: the fields that may stand there, separated by `, `. Arguments: path,
    /// allowed (optional).
    case unknown
    /// A value of another type. Both are `object`, `array`, `string`, `number`, `integer`, `boolean` or `null`. Without
    /// `path`, the parameters as a whole. Arguments: path (optional), expected, found (optional).
    case wrongType
    /// A number outside its limits. Arguments: path, minimum, maximum.
    case outOfRange
    /// A text with fewer characters than needed. Arguments: path, minimum.
    case tooShort
    /// A text with more characters than are kept. Arguments: path, limit.
    case tooLong
    /// A text with more bytes than are taken. Arguments: path, limit.
    case tooLarge
    /// A list with more entries than are kept. Arguments: path, limit.
    case tooMany
    /// None of the words that may stand there. `allowed`: the words that may stand there, separated by `, `. Arguments:
    /// path, value, allowed.
    case notAllowed
    /// Control characters that may not stand there. Arguments: path.
    case badText
    /// No code: 1 to 64 of `A-Z a-z 0-9 . _ -`. Arguments: path, value.
    case badCode
    /// No word: 1 to 64 bytes without white space, `;`, `:` or `,`. Arguments: path, value.
    case badWord
    /// No slug: 1 to 63 of `a-z 0-9 -`, a letter first. Arguments: path, value.
    case badSlug
    /// No date `YYYY-MM-DD`. Arguments: path, value.
    case badDate
    /// No time in RFC 3339 with its offset. Arguments: path, value.
    case badTime
    /// No time zone of the tz database. Arguments: path, value.
    case badTimeZone
    /// No scope of a grant. Arguments: path, value.
    case badScope
    /// The cursor is not one of this list. Arguments: path.
    case badCursor
    /// A field that is required because of another. `reason`, such as `agree: false`. Arguments: path, reason.
    case requiredBecause
    /// None of these fields is there, and one must be. Arguments: fields.
    case nothingGiven
    /// Two fields of which only one may stand. Arguments: path, other.
    case excludes
    /// `until` is not after `from`. Arguments: from, until.
    case emptyPeriod
    /// A grant with neither a role nor roles to assign. Arguments: none.
    case emptyGrant
    /// A value that the field does not take. `reason` is in English. Without `path`, the parameters as a whole.
    /// Arguments: path (optional), reason (optional).
    case refused

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .notJSON, .requiredBecause, .refused: ["path", "reason"]
      case .missing, .badText, .badCursor: ["path"]
      case .unknown: ["path", "allowed"]
      case .wrongType: ["path", "expected", "found"]
      case .outOfRange: ["path", "minimum", "maximum"]
      case .tooShort: ["path", "minimum"]
      case .tooLong, .tooLarge, .tooMany: ["path", "limit"]
      case .notAllowed: ["path", "value", "allowed"]
      case .badCode, .badWord, .badSlug, .badDate, .badTime, .badTimeZone, .badScope: ["path", "value"]
      case .nothingGiven: ["fields"]
      case .excludes: ["path", "other"]
      case .emptyPeriod: ["from", "until"]
      case .emptyGrant: []
      }
    }
  }
}

extension NoticeCode {
  /// What stands against a scripted setup.
  public enum Setup: String, CaseIterable, Sendable {
    /// The piece does not begin where the server stopped. `size`: the bytes that the server has. Arguments: file,
    /// offset, size.
    case offsetMismatch
    /// The bundle has problems. Arguments: count.
    case hasProblems
    /// Bundles have no such file. Arguments: file.
    case unknownFile
    /// The setup has been carried out already. Arguments: setup.
    case committed
    /// Another session began this setup. Arguments: setup.
    case otherOwner
    /// The bundle is made for another tenant. Arguments: slug, tenant.
    case wrongTenant
    /// After the setup nobody could administer the tenant. Arguments: none.
    case noAdministrator
    /// No file has been sent. Arguments: setup.
    case empty

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .offsetMismatch: ["file", "offset", "size"]
      case .hasProblems: ["count"]
      case .unknownFile: ["file"]
      case .committed, .otherOwner, .empty: ["setup"]
      case .wrongTenant: ["slug", "tenant"]
      case .noAdministrator: []
      }
    }
  }
}

extension NoticeCode {
  /// The state of the service itself.
  public enum Service: String, CaseIterable, Sendable {
    /// The queue is full. Arguments: none.
    case busy
    /// Whether the write took place is not known. Arguments: requestKey (optional).
    case outcomeUnknown
    /// Something unforeseen went wrong. Arguments: reference.
    case internalFault
    /// The server is going down. Arguments: none.
    case shuttingDown
    /// This version does not do that yet. Arguments: method.
    case notYet

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .busy, .shuttingDown: []
      case .outcomeUnknown: ["requestKey"]
      case .internalFault: ["reference"]
      case .notYet: ["method"]
      }
    }
  }
}

extension NoticeCode {
  /// A limit was reached. `limit` is it.
  public enum Limit: String, CaseIterable, Sendable {
    /// A message of too many bytes. Arguments: limit.
    case message
    /// Too many calls in a batch. Arguments: limit.
    case batch
    /// JSON nested too deep. Arguments: limit.
    case depth
    /// An answer of too many bytes. Arguments: limit.
    case reply
    /// Too many connections. Arguments: limit.
    case connections
    /// Too many calls at once on a connection. Arguments: limit.
    case inFlight
    /// A piece of a setup file of too many bytes. Arguments: limit.
    case piece
    /// A setup file of too many bytes. Arguments: file, limit.
    case file
    /// The change concerns more open cases than one transaction takes. Arguments: count, limit.
    case openCases
    /// More units than a tenant may hold. Arguments: limit.
    case units

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .message, .batch, .depth, .reply, .connections, .inFlight, .piece, .units: ["limit"]
      case .file: ["file", "limit"]
      case .openCases: ["count", "limit"]
      }
    }
  }
}
