-- A new value can be used only after the transaction that adds it, hence a migration of their own.
alter type observation_kind add value 'pin_days';
alter type observation_kind add value 'totals';
