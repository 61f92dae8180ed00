-- about: One row per game and player who did not play although of the team: why.
-- key: game_id, team_id, source_player_id
-- checks: unique, known(game_id, dim_games)
-- reads: staged_absences, drops_absences, kept_games
SELECT
    records.game_id, -- The game: `dim_games.game_id`.
    records.team_id, -- The team: `dim_teams.team_id`.
    records.source_player_id, -- The player in the source: the Basketball-Reference id, a number such as tmp-10450 for players without a page, or the NBA's number.
    records.bref_player_id, -- NULL; Basketball-Reference player id, or a number such as tmp-10450; NULL where another source tells.
    records.player_id, -- NULL; …; NULL for players without a page.
    records.player_name, -- NULL; …; NULL where the page gives none.
    kept.season_year AS season_year,
    records.reason, -- NOT NULL; As the source says it, such as Did Not Play, Not With Team or DND - Injury/Illness; Inactive for players on the list of the inactive.
    records.import_batch_id,
    records.source_row
FROM @kept_records(staged_absences, drops_absences) AS records
INNER JOIN kept_games AS kept ON records.game_id = kept.game_id
ORDER BY kept.season_year, records.game_id, records.team_id, records.source_player_id
