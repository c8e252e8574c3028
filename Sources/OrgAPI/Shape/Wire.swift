/// The fixed words of the wire. The domain has types of the same meaning; these are their spelling.
public enum Wire {
  /// The kinds of unit.
  public enum UnitKind: String, WireWord {
    case committee, generalBranch, branch, workCommittee, leadingGroup, department, site
  }

  /// Whether a unit still works.
  public enum UnitStatus: String, WireWord {
    case active, dissolved
  }

  /// The lines on which a unit has a superior (条块).
  public enum Line: String, WireWord {
    case affiliation, industry, territory
  }

  /// Whence a superior on a line comes: the unit's own value, an ancestor of its category, the tenant's table.
  public enum LineSource: String, WireWord {
    case own, inherited, table
  }

  /// What a body does in a step.
  public enum Action: String, WireWord {
    case conduct, review, concur, sign, decide, guide, file
  }

  /// How the answers of several bodies make one (会签, 或签, 票签).
  public enum Mode: String, WireWord {
    case all, any, vote
  }

  /// In which order the bodies of a step answer.
  public enum Order: String, WireWord {
    case parallel, sequence
  }

  /// What a concurring body's refusal does.
  public enum Refusal: String, WireWord {
    case binding, advisory
  }

  /// What a concurring body's silence past the due time does.
  public enum Silence: String, WireWord {
    case escalate, wait
  }

  /// How far a grant reaches in reading and administering.
  public enum GrantScope: String, WireWord {
    case unit, subtree
    case affiliation = "line:affiliation"
    case industry = "line:industry"
    case territory = "line:territory"
  }

  /// Where a case stands.
  public enum Phase: String, WireWord {
    case draft, inReview, decided, published, closed, returned, withdrawn
  }

  /// How a case was decided.
  public enum Verdict: String, WireWord {
    case approved, rejected
  }

  /// Where one step of a case stands.
  public enum StepState: String, WireWord {
    case pending, waiting, done, skipped
  }

  /// What a body answered.
  public enum Opinion: String, WireWord {
    case agreed, refused
  }

  /// What may be done to a case: the verb of its method. `evidence` stands for `evidence.record` and its likes,
  /// `publish` for `notice.publish`, `close` for `campaign.close`.
  public enum CaseAction: String, WireWord {
    case save, submit, withdraw, conduct, review, concur, sign, decide, `return`, guide, file
    case evidence, publish, reopen, close, recordOutside
    case takeBack, transfer, delegate, handBack, addSigner, removeSigner, proceed
  }

  /// How a case comes back to the body that sent it back.
  public enum WayBack: String, WireWord {
    case through, straight
  }

  /// The boxes of the inbox: what waits for the caller, what he acted on for a body, what he prepared or submitted, what
  /// was copied to his units; and, of all that he may read, what is overdue and what waits where nobody holds the post.
  public enum Box: String, WireWord {
    case waiting, done, sent, copied, overdue, unassigned
  }

  /// The languages of sentences.
  public enum Locale: String, WireWord {
    case chinese = "zh-CN"
    case english = "en"
  }

  /// Whether a tenant can be used.
  public enum TenantStatus: String, WireWord {
    case active, suspended
  }

  /// What setting up does to the rule book: the same text, another text, or none in the bundle.
  public enum RulebookChange: String, WireWord {
    case same, new, none
  }
}
