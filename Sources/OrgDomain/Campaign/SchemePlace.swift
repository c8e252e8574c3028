/// The parts of a scheme or plan, by the names they have in its file.
public enum SchemeSection: String, CaseIterable, Sendable {
  case grades, honours, gradingMatters, scoring, caps, requirements, quotas, ratio, rates, procedures, questionnaires
  case phases, snapshots, consequences, groups, methods, channels, helps, records
  /// Of a plan only.
  case steps
}

/// Where in a scheme or plan something stands.
public struct SchemePlace: Hashable, Sendable {
  public var section: SchemeSection
  /// The entry of the section, counted from 0; nil: the section as a whole.
  public var index: Int?
  /// The part of the procedure, or the step of the matter, counted from 0; nil: the entry as a whole.
  public var item: Int?

  public init(_ section: SchemeSection, _ index: Int? = nil, item: Int? = nil) {
    self.section = section
    self.index = index
    self.item = item
  }
}
