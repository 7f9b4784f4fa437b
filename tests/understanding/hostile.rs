/// What makes a reader that goes back and forth slow.
const HOSTILE: [&str; 16] = [
    "go, node or java, no php and c, nice to have: kafka and redis a plus ",
    "senior mid junior lead ",
    "not not no without java or ",
    "nice to have: java x x ",
    "$100k-120k per year from 5 to 6 ",
    "from next monday in 2 weeks ",
    "Berlin hours UTC+2 overlap with New York ",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    "kubernetess postgressq ",
    "\n- ",
    ", ",
    "....",
    "招聘",
    "- 3+ years of rust, spring is a plus\n",
    "htmx, go and temporal, ",
    "rather go than php, don't want: java, ",
];
