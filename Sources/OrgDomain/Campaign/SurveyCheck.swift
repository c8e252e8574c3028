/// Why a survey's counts are refused.
public enum SurveyFault: Equatable, Sendable {
  case unknownMethod(SchemeWord)
  case unknownGroup(SchemeWord)
  /// A count of this method or group is negative or beyond any that can be true; nil: of those appraised, or of those
  /// there are.
  case outOfRange(SchemeWord?)
  case tooFewQuestionnaires(count: Int, minimum: Int)
  case offRatio(group: SchemeWord, count: Int, least: Int, most: Int)
  /// The minimum is already capped at all who are there (decision 20).
  case tooFewAppraised(count: Int, minimum: Int)
  case appraisedAboveEntitled(count: Int, entitled: Int)
}

/// A survey's counts beside what its body must reach.
public struct SurveyCheck: Equatable, Sendable {
  public let counts: SurveyCounts
  public let minimum: QuestionnaireMinimum?
  private let methods: Set<SchemeWord>
  private let groups: Set<SchemeWord>

  /// - Parameter minimum: `Scheme.questionnaireMinimum` of the body that surveys or reports; nil: none.
  public init(counts: SurveyCounts, minimum: QuestionnaireMinimum?, scheme: Scheme) {
    self.counts = counts
    self.minimum = minimum
    methods = Set(scheme.methods.map(\.code))
    groups = Set(scheme.groups.map(\.code))
  }

  /// Why the counts are refused; empty where they may be recorded.
  public var faults: [SurveyFault] {
    let found = wordFaults + rangeFaults
    return found.isEmpty ? peopleFaults + minimumFaults : found
  }

  private var wordFaults: [SurveyFault] {
    let heard = Set(counts.questionnaires.keys).union(counts.heard)
    return counts.methods.keys.sorted().filter { !methods.contains($0) }.map { .unknownMethod($0) }
      + heard.sorted().filter { !groups.contains($0) }.map { .unknownGroup($0) }
  }

  private var rangeFaults: [SurveyFault] {
    let unsound = [counts.methods, counts.questionnaires].flatMap { counts in
      counts.filter { !HeadCount.isSound($0.value) }.keys.sorted()
    }
    let people = [counts.appraised, counts.entitled ?? 1]
    let areSound = people.allSatisfy(HeadCount.isSound) && counts.entitled != 0
    return unsound.map { .outOfRange($0) } + (areSound ? [] : [.outOfRange(nil)])
  }

  private var peopleFaults: [SurveyFault] {
    guard let entitled = counts.entitled, counts.appraised > entitled else { return [] }
    return [.appraisedAboveEntitled(count: counts.appraised, entitled: entitled)]
  }

  private var minimumFaults: [SurveyFault] {
    guard let minimum else { return [] }
    var faults: [SurveyFault] = []
    let total = counts.questionnaires.values.reduce(0, +)
    if total < minimum.questionnaires {
      faults.append(.tooFewQuestionnaires(count: total, minimum: minimum.questionnaires))
    }
    faults += GroupSplit(ratio: minimum.ratio).misses(in: counts.questionnaires).map {
      .offRatio(group: $0.group, count: $0.count, least: $0.least, most: $0.most)
    }
    let appraised = min(minimum.appraised, counts.entitled ?? minimum.appraised)
    if counts.appraised < appraised {
      faults.append(.tooFewAppraised(count: counts.appraised, minimum: appraised))
    }
    return faults
  }
}
