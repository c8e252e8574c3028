/// The search by name, of names that no table holds: finds what `TenantTables.searchUnits` finds.
public struct NameSearch: Sendable {
  private let sought: [NameGram]

  public init(_ text: String) { sought = NameGrams.sought(text) }

  /// Whether a text is found by the name.
  public func finds(_ name: String) -> Bool { !sought.isEmpty && NameGrams.stored(name).isSuperset(of: sought) }
}
