-- about: A count of attempts; unknown where fewer are told than were made.
-- parameters: attempted, made
-- any:
CASE WHEN {attempted} >= {made} THEN {attempted} END
