extension NoticeCode {
  /// What is wrong with a piece of evidence, or missing.
  public enum Evidence: String, CaseIterable, Sendable {
    /// The procedure has no such part. Arguments: part, matter, parts (optional).
    case unknownPart
    /// The part is of another kind. Arguments: part, partName, evidence, wanted.
    case wrongForm
    /// The part is produced by somebody else. Arguments: part, partName, bodies (optional), bodiesNames.
    case notProducer
    /// Parts are missing. Arguments: parts, partsNames.
    case missing
    /// More were present than may vote. Arguments: present, entitled, group (optional).
    case presentOverEntitled
    /// More papers than persons. Arguments: votes, present, group (optional).
    case votesOverPresent
    /// No such option. Arguments: option, options.
    case unknownOption
    /// No such group. Arguments: group, groups (optional).
    case unknownGroup
    /// A group is missing. Arguments: group.
    case groupMissing
    /// A group stands twice. Arguments: group (optional).
    case groupTwice
    /// A word of a list stands twice: an option, a method or a group. Arguments: field, word.
    case wordTwice
    /// Too few were present. Arguments: present, minimum, group (optional).
    case belowMinimum
    /// No quorum. Arguments: present, entitled, quorum, group (optional).
    case belowQuorum
    /// Nobody says who may vote, and no roster does. Arguments: group (optional).
    case entitledMissing
    /// More may vote than the unit has full members. Arguments: entitled, members, group (optional).
    case entitledAboveRoster
    /// The number of a group does not keep the ratio. Arguments: group, count, least, most.
    case offRatio
    /// A number is negative or too large. Arguments: group (optional).
    case outOfRange
    /// Nobody of a group was present. Arguments: group (optional).
    case nobodyPresent
    /// What has happened cannot be of a day to come. Arguments: field, on, today.
    case dayAhead
    /// A score sheet stands, so no points are given by hand. Arguments: none.
    case scoresStand
    /// Too few questionnaires. Arguments: count, minimum.
    case questionnairesBelow
    /// Too few took part in the appraisal. Arguments: count, minimum.
    case appraisedBelow
    /// More took part in the appraisal than there are. Arguments: count, entitled.
    case appraisedOverEntitled
    /// No such method. Arguments: method, methods (optional).
    case unknownMethod
    /// No scoring form fits the unit. Arguments: unit, unitName.
    case noForm
    /// No such indicator. Arguments: indicator, indicators.
    case unknownIndicator
    /// An indicator has no points. Arguments: indicator.
    case indicatorMissing
    /// An indicator stands twice. Arguments: indicator.
    case indicatorTwice
    /// More points than the indicator has. Arguments: indicator, points, limit.
    case pointsAbove
    /// More points than the form gives, the bonus too. Arguments: form, formName, points, limit.
    case totalAbove
    /// Too few problems are listed. Arguments: count, minimum.
    case problemsBelow
    /// Too few measures. Arguments: count, minimum.
    case measuresBelow
    /// A measure does not say one of quantity, person, time limit. Arguments: measure, particular.
    case measureIncomplete

    /// The names of the arguments, optional ones included.
    public var argumentNames: [String] {
      switch self {
      case .unknownPart: ["part", "matter", "parts"]
      case .wrongForm: ["part", "partName", "evidence", "wanted"]
      case .notProducer: ["part", "partName", "bodies", "bodiesNames"]
      case .missing: ["parts", "partsNames"]
      case .presentOverEntitled: ["present", "entitled", "group"]
      case .votesOverPresent: ["votes", "present", "group"]
      case .unknownOption: ["option", "options"]
      case .unknownGroup: ["group", "groups"]
      case .groupMissing: ["group"]
      case .groupTwice: ["group"]
      case .wordTwice: ["field", "word"]
      case .belowMinimum: ["present", "minimum", "group"]
      case .belowQuorum: ["present", "entitled", "quorum", "group"]
      case .offRatio: ["group", "count", "least", "most"]
      case .outOfRange, .entitledMissing: ["group"]
      case .entitledAboveRoster: ["entitled", "members", "group"]
      case .nobodyPresent: ["group"]
      case .dayAhead: ["field", "on", "today"]
      case .scoresStand: []
      case .questionnairesBelow: ["count", "minimum"]
      case .appraisedBelow: ["count", "minimum"]
      case .appraisedOverEntitled: ["count", "entitled"]
      case .unknownMethod: ["method", "methods"]
      case .noForm: ["unit", "unitName"]
      case .unknownIndicator: ["indicator", "indicators"]
      case .indicatorMissing: ["indicator"]
      case .indicatorTwice: ["indicator"]
      case .pointsAbove: ["indicator", "points", "limit"]
      case .totalAbove: ["form", "formName", "points", "limit"]
      case .problemsBelow: ["count", "minimum"]
      case .measuresBelow: ["count", "minimum"]
      case .measureIncomplete: ["measure", "particular"]
      }
    }
  }
}
