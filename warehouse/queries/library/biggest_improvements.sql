-- about: Teams that won the most more of their games than in the season before; only whole seasons, of one league.
-- tags: teams, seasons, records
-- reads: agg_team_seasons, dim_team_seasons
-- parameters: limit BIGINT = 20
WITH records AS (
    SELECT
        s.team_id,
        s.league,
        s.season_year,
        s.wins,
        s.losses,
        CAST(s.wins AS DOUBLE) / nullif(s.wins + s.losses, 0) AS win_pct
    FROM agg_team_seasons AS s
    WHERE s.is_complete
        AND s.season_type = 'REGULAR'
    QUALIFY row_number() OVER (PARTITION BY s.team_id, s.league, s.season_year ORDER BY s.origin) = 1
)

SELECT
    now.season_year,
    t.team_name,
    now.wins,
    now.losses,
    before.wins AS wins_before,
    before.losses AS losses_before,
    round(now.win_pct - before.win_pct, 3) AS win_pct_gain
FROM records AS now
INNER JOIN records AS before
    ON before.team_id = now.team_id AND before.league = now.league AND before.season_year = now.season_year - 1
INNER JOIN dim_team_seasons AS t ON t.team_id = now.team_id AND t.season_year = now.season_year
ORDER BY
    now.win_pct - before.win_pct DESC,
    now.season_year,
    t.team_name
LIMIT $limit;
