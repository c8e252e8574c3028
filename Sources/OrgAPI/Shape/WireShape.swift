/// An object of the wire: parameters, a result, or a part of either.
///
/// The stored properties are the fields. `fields` says of each what it means and what it may hold; the decoder refuses
/// what is beyond those limits, and the OpenRPC document shows them, so that both follow one statement.
public protocol WireShape: Codable, Equatable, Sendable {
  /// The name in the document's `components/schemas` where several methods share the shape; nil where one method owns it.
  static var sharedName: String? { get }
  /// The meaning and limits of every field, in the order of the document.
  static var fields: FieldTable { get }
  /// Checks what joins several fields. Called after every field was found within its own limits.
  func validate() throws(ParamsError)
}

extension WireShape {
  public static var sharedName: String? { nil }
  public func validate() throws(ParamsError) {}
}

/// The parameters of a method: an object by name; unknown fields are refused.
public protocol MethodParams: WireShape {}

/// Parameters of a method that changes something: repeating it with the same key is safe (DESIGN 7).
public protocol WriteParams: MethodParams {
  /// Names this request for 30 days: the same user's same key answers what was answered first.
  var requestKey: String? { get }
}

/// Parameters of a method that changes one case.
public protocol CaseWriteParams: WriteParams {
  /// The case's id.
  var `case`: String { get }
  /// The revision that the caller has seen; another one answers `conflict`.
  var expectedRevision: Int? { get }
}

/// Parameters of a method that acts on one entry of the ledger.
public protocol EntryWriteParams: WriteParams {
  /// The entry's revision that the caller has seen; another one answers `conflict`.
  var expectedRevision: Int? { get }
}

/// Parameters of a list that is read page by page.
public protocol PagedParams: MethodParams {
  /// The most entries of a page; 100 where absent.
  var limit: Int? { get }
  /// Where the page before ended: its `nextCursor`.
  var cursor: String? { get }
}

/// One page of a list.
public protocol PagedResult: WireShape {
  /// Where the next page begins; absent on the last page.
  var nextCursor: String? { get }
}

/// Parameters of a method that takes none.
public struct NoParams: MethodParams {
  public static let fields: FieldTable = [:]
  public init() {}
}
