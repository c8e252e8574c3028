/// One statement of the product: portable SQL with parameters `?1 ?2 …`. Each group of tables has one enumeration, and
/// every statement is a case of it, so that a test can list, explain and prepare them all.
public protocol SQLStatement: RawRepresentable<String>, CaseIterable, Sendable {}

extension SQLStatement {
  /// The statement's name in messages, such as `UnitStatement.present`. Slow: for messages only.
  public var name: String { "\(Self.self).\(self)" }
}
