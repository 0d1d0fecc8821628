-- Whether a kader was trained, as the bidan says it; null where nobody did. The form F1 asks how many are there, active and trained.
alter table account add column trained boolean;
