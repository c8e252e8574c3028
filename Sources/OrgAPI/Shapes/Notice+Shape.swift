extension Notice: WireShape {
  public static let sharedName: String? = "Notice"
  public static let fields: FieldTable = [
    "code": Field("The kind of sentence, for programs."),
    "arguments": Field("What the sentence names."),
    "text": Field("The sentence in the session's language."),
  ]
}

extension NoticeCode: WireWord {}
