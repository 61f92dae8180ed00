-- about: One row per pair of a Basketball-Reference player and an NBA number that drafts of both sides have as one pick: the same place among the picks of a year, or the same team and name.
-- key: bref_player_id, nba_player_id
-- reads: staged_draft_picks, ref_special_picks
-- without: staged_draft_picks
WITH named AS (
    SELECT
        picks.league,
        picks.draft_year,
        picks.scheme,
        picks.id,
        picks.team_id,
        picks.overall_pick,
        picks.made_pick,
        @plain_name(picks.player_name) AS plain_name
    FROM staged_draft_picks AS picks
    WHERE picks.id IS NOT NULL
),

pages AS (
    SELECT
        named.*,
        named.overall_pick - (
            SELECT count(*)
            FROM ref_special_picks AS special
            WHERE
                special.league = named.league
                AND special.draft_year = named.draft_year
                AND special.overall_pick < named.overall_pick
        ) AS pick_rank
    FROM named
    WHERE named.scheme = 'bref'
)

SELECT
    pages.id AS bref_player_id,
    nba.id AS nba_player_id
FROM pages
INNER JOIN named AS nba
    ON
        pages.league = nba.league
        AND pages.draft_year = nba.draft_year
        AND (
            pages.team_id = nba.team_id
            AND pages.pick_rank = nba.made_pick
            AND @alike_names(pages.plain_name, nba.plain_name)
            OR pages.plain_name = nba.plain_name AND (pages.team_id = nba.team_id OR pages.pick_rank = nba.made_pick)
        )
WHERE nba.scheme = 'nba'
GROUP BY pages.id, nba.id
