import OrgAPI

extension EnglishWording {
  static func template(of code: NoticeCode.Service) -> String {
    switch code {
    case .busy: "The service is busy and nothing was done. Try again shortly."
    case .outcomeUnknown:
      """
      It is not known whether this was done. Repeat it with the same requestKey[ ({requestKey})]; it will not be \
      done twice.
      """
    case .internalFault: "Something went wrong inside. Give the operator the reference {reference}."
    case .shuttingDown: "The server is going down. Connect again later and repeat."
    case .notYet: "This version does not support {method} yet."
    }
  }
}
