/// Why a survey's counts are refused.
public enum SurveyFault: Equatable, Sendable {
  case unknownMethod(SchemeWord)
  case unknownGroup(SchemeWord)
  /// A count of this method or group is negative or beyond any that can be true; nil: of those appraised.
  case outOfRange(SchemeWord?)
  case tooFewQuestionnaires(count: Int, minimum: Int)
  case offRatio(group: SchemeWord, count: Int, least: Int, most: Int)
  case tooFewAppraised(count: Int, minimum: Int)
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
    return found.isEmpty ? minimumFaults : found
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
    return unsound.map { .outOfRange($0) } + (HeadCount.isSound(counts.appraised) ? [] : [.outOfRange(nil)])
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
    if counts.appraised < minimum.appraised {
      faults.append(.tooFewAppraised(count: counts.appraised, minimum: minimum.appraised))
    }
    return faults
  }
}
