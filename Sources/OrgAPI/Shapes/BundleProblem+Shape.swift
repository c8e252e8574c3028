extension BundleProblem: WireShape {
  public static let sharedName: String? = "BundleProblem"
  public static let fields: FieldTable = [
    "file": Field("The file's name in the bundle; empty for the bundle as a whole, or a rule book sent alone."),
    "line": Field("Counted from 1; absent where the whole file is at fault.", .integer(1...Int.max)),
    "column": Field("Counted from 1, in characters; absent where the whole line is at fault.", .integer(1...Int.max)),
    "code": Field("The kind of mistake, for programs."),
    "arguments": Field("What the sentence names, in the order that the code states."),
    "text": Field("The sentence in the session's language."),
  ]
}

extension BundleProblemCode: WireWord {}
