import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Evidence) -> String {
    switch code {
    case .unknownPart: "The procedure of “{matter:name}” has no part {part}.[ Its parts are {parts:list}.]"
    case .wrongForm: "“{partName}” ({part}) is recorded as {wanted:name}, not as {evidence:name}."
    case .notProducer: "“{partName}” ({part}) is not produced by the body you act for[, but by {bodies:units}]."
    case .missing: "Still missing: {parts:units}. Record these first."
    case .presentOverEntitled: "{present} were present[ of {group}], more than the {entitled} who may vote."
    case .votesOverPresent: "{votes} papers were cast[ by {group}], more than the {present} present."
    case .unknownOption: "There is no option “{option}”. The options are {options:list}."
    case .unknownGroup: "There is no group “{group}”.[ The groups are {groups:list}.]"
    case .groupMissing: "The votes of the group “{group}” are missing."
    case .groupTwice: "The same group[, “{group}”,] stands twice."
    case .wordTwice: "“{word}” stands twice in {field}. Make one entry of both."
    case .belowMinimum: "{present} were present[ of {group}]; at least {minimum} must be."
    case .belowQuorum: "{present} of {entitled}[ of {group}] were present, below the quorum of {quorum} percent."
    case .entitledMissing:
      "How many may vote[ of “{group}”] is missing, and no roster says it. Give entitled, or keep a roster first."
    case .entitledAboveRoster:
      """
      {entitled} may vote[ of “{group}”], but the roster has {members} full members. Check the number, or correct the \
      roster.
      """
    case .offRatio: "“{group}” has {count}; by the ratio it must be {least} to {most}."
    case .outOfRange: "A number[ of “{group}”] is negative or too large."
    case .nobodyPresent: "Nobody[ of “{group}”] was present."
    case .dayAhead: "{field} is {on}, later than today ({today}). What has happened is of today or before."
    case .scoresStand: "There is a score sheet, so leave points out."
    case .questionnairesBelow: "Questionnaires collected: {count}; needed: at least {minimum}."
    case .appraisedBelow: "Persons who took part in the appraisal: {count}; needed: at least {minimum}."
    case .appraisedOverEntitled: "{count} took part in the appraisal, more than the {entitled} there are."
    case .unknownMethod: "There is no method “{method}”.[ The methods are {methods:list}.]"
    case .noForm: "No scoring form fits {unit:unit}."
    case .unknownIndicator: "The form has no indicator “{indicator}”. It has {indicators:list}."
    case .indicatorMissing: "The indicator “{indicator}” has no points."
    case .indicatorTwice: "The indicator “{indicator}” stands twice."
    case .pointsAbove: "The indicator “{indicator}” was given {points} points of at most {limit}."
    case .totalAbove: "{points} points were given; “{formName}” ({form}) gives at most {limit}, the bonus included."
    case .problemsBelow: "Problems listed: {count}; needed: at least {minimum}. Add them with problem.add."
    case .measuresBelow: "Measures written: {count}; needed: at least {minimum}. Add them with measure.add."
    case .measureIncomplete: "The measure “{measure}” does not say {particular:name}."
    }
  }
}
