import OrgAPI
import OrgDomain

extension Wire.MemberStatus {
  init(_ value: MemberStatus) {
    switch value {
    case .full: self = .full
    case .probationary: self = .probationary
    case .left: self = .left
    }
  }
}

extension MemberStatus {
  init(_ value: Wire.MemberStatus) {
    switch value {
    case .full: self = .full
    case .probationary: self = .probationary
    case .left: self = .left
    }
  }

  /// Full where nothing is said.
  init(_ value: Wire.MemberStanding?) {
    switch value {
    case .full, nil: self = .full
    case .probationary: self = .probationary
    }
  }
}

extension Wire.MemberLeaving {
  init(_ value: LeavingReason) {
    switch value {
    case .transferredOut: self = .transferredOut
    case .ceased: self = .ceased
    case .withdrew: self = .withdrew
    case .removed: self = .removed
    case .expelled: self = .expelled
    case .died: self = .died
    case .unlisted: self = .unlisted
    }
  }
}

extension LeavingReason {
  init(_ value: Wire.MemberLeaving) {
    switch value {
    case .transferredOut: self = .transferredOut
    case .ceased: self = .ceased
    case .withdrew: self = .withdrew
    case .removed: self = .removed
    case .expelled: self = .expelled
    case .died: self = .died
    case .unlisted: self = .unlisted
    }
  }
}

extension Wire.HealthRule {
  init(_ value: HealthRule) {
    switch value {
    case .tooFewFullMembers: self = .tooFewFullMembers
    case .underSize: self = .underSize
    case .termOver: self = .termOver
    case .postVacant: self = .postVacant
    case .mobileUnhosted: self = .mobileUnhosted
    case .outsideCampaigns: self = .outsideCampaigns
    case .trainingOverdue: self = .trainingOverdue
    case .noWorkingRule: self = .noWorkingRule
    }
  }
}
