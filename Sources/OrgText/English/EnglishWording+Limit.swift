import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Limit) -> String {
    switch code {
    case .message: "The message is longer than {limit} bytes. Shorten it or send it in pieces."
    case .batch: "The batch has more than {limit} calls. Send it in several batches."
    case .depth: "The JSON is nested deeper than {limit}. Make it flatter."
    case .reply: "The answer is longer than {limit} bytes. Read it page by page with a smaller limit."
    case .connections: "There are {limit} connections already, which is the limit. Connect again later."
    case .inFlight:
      "{limit} calls of this connection wait for an answer, which is the limit. Wait for answers before sending more."
    case .piece: "The piece is longer than {limit} bytes. Send smaller pieces."
    case .file: "The file {file} is longer than {limit} bytes. Set up in several steps."
    case .openCases:
      """
      This change concerns {count} open cases; at most {limit} are moved at once. Finish some of them, or change \
      in smaller steps.
      """
    case .feeds:
      "This connection holds {limit} feeds, which is the limit. End one with feed.unsubscribe, or open another connection."
    case .units: "There are {limit} units already, which is the limit. Ask the operator."
    case .changes: "The change concerns {count}; one change takes at most {limit}. Divide it."
    case .cases: "The call concerns {count} cases; at most {limit} are taken. Send several calls, or narrow the filter."
    }
  }
}
