extension EnglishWording {
  static func template(of code: BundleTopic.Table) -> String {
    switch code {
    case .csvQuote: "A quotation mark stands where it may not. Quote the whole field and double each mark inside."
    case .csvOpenQuote: "The quotation never ends; what follows was not read. Add the closing mark."
    case .csvColumns: "This row has {count} fields, the header has {expected}. Add or remove commas."
    case .csvUnknownColumn: "There is no column {column}. The columns are: {allowed:list}."
    case .csvMissingColumn: "The header has no column {column}. Add it."
    case .csvDuplicateColumn: "The column {column} stands twice in the header. Remove one."
    }
  }
}
