/// An honour of a scheme.
public struct SchemeHonour: WireShape {
  public static let sharedName: String? = "SchemeHonour"
  public static let fields: FieldTable = [
    "honour": Field("The honour.", .word),
    "name": Field("How it is written for people.", .name),
  ]

  /// The honour.
  public var honour: String
  /// How it is written for people.
  public var name: String

  public init(honour: String, name: String) {
    self.honour = honour
    self.name = name
  }
}
