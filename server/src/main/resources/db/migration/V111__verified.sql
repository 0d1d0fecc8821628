-- A phone that withheld a letter and a health worker who then looked at the weight say the same: no difference is shown for it.
alter table measurement drop column differs;
alter table measurement
  add column differs boolean not null generated always as (
    coalesce(shown_rules = rules
             and ((shown_letter is distinct from letter
                   and not coalesce(shown_letter = '?' and doubts ~ '(Z_BBU_EKSTREM|BB_MUNGKIN_GRAM|BB_DI_LUAR_BATAS)', false))
                  or shown_statuses is distinct from statuses), false)) stored;
