/// What a list of the inbox, or its count, asks for.
public protocol InboxQuery: MethodParams {
  /// The box; `waiting` where absent.
  var box: Wire.Box? { get }
  /// Only cases of this campaign.
  var campaign: String? { get }
  /// Only cases of this matter.
  var matter: String? { get }
  /// Only what waits at this body.
  var body: String? { get }
  /// Only cases of this unit and of those below it.
  var unit: String? { get }
  /// Only cases of units of this category.
  var category: String? { get }
  /// Only cases with this grade.
  var grade: String? { get }
  /// Only what is due before this day.
  var dueBefore: String? { get }
  /// Only what is due after this day.
  var dueAfter: String? { get }
  /// Only where this is awaited.
  var action: Wire.CaseAction? { get }
}
