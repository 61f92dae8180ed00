-- about: The player lines of a fact whose files have all players of their games; those of single players do not add up.
-- parameters: relation
-- any:
(
    SELECT lines.*
    FROM {relation} AS lines
    WHERE lines.import_batch_id NOT IN (SELECT import_batch_id FROM etl.import_batches WHERE game_lines = 'some_players')
)
