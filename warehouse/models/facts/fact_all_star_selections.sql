-- about: One row per league, season and player chosen for its All-Star game, those who could not play and were replaced included.
-- key: league, season_year, player_id
-- checks: unique, known(player_id, dim_players)
-- reads: all_star_selections_told, drops_all_star_selections
SELECT
    players.league,
    players.season_year,
    players.player_id,
    players.player_name, -- NOT NULL; The name as the source writes it.
    coalesce(players.side, told.side) AS side, -- NULL; Side of the game such as East or Team LeBron; NULL where not told.
    coalesce(players.is_replaced, told.is_replaced) AS is_replaced,
    players.source,
    CASE WHEN NOT players.is_printed THEN players.import_batch_id END AS import_batch_id, -- NULL; …; NULL where a page tells it, whose line is in `bref.all_star_gamelogs` or `bref.player_all_star_games`.
    CASE WHEN NOT players.is_printed THEN players.source_row END AS source_row -- NULL
FROM @kept_records(all_star_selections_told, drops_all_star_selections) AS players
-- A page tells neither side nor replacement, or only one of them.
INNER JOIN (
    SELECT
        league,
        season_year,
        id,
        max(side) AS side,
        max(is_replaced) AS is_replaced
    FROM all_star_selections_told
    GROUP BY league, season_year, id
) AS told ON players.league = told.league AND players.season_year = told.season_year AND players.id = told.id
WHERE players.place = 1
ORDER BY players.season_year, players.league, players.player_id
