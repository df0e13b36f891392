import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LookupContext, type Lookups } from '../../components/lookups/context.ts';
import { type Recall, RecallContext } from '../../components/memory/context.ts';
import { subjectOfEntity } from '../../lib/lookups/subjects.ts';
import type { Recalled } from '../../lib/memory/recall.ts';
import { barsOf } from '../../lib/options/request.ts';
import { partByCertainty } from '../../lib/panel/view/possible.ts';
import { LookupHost } from '../../lib/platform/lookup-host.ts';
import { MemoryHost } from '../../lib/platform/memory-host.ts';
import type { PanelHost, Snapshot } from '../../lib/platform/panel-host.ts';

interface Props {
  host: PanelHost;
  children: ComponentChildren;
}

/** Joins the panel with look-ups and the reading memory. */
export function Background({ host, children }: Props) {
  const [snapshot, setSnapshot] = useState(host.snapshot);
  useEffect(() => {
    const leave = host.subscribe(setSnapshot);
    return () => void leave();
  }, [host]);
  const { options } = snapshot;
  const { view, corrections } = snapshot;
  const sure = useMemo(() => {
    const { report } = host;
    return report && partByCertainty(report, barsOf(options)).sure;
  }, [host, view, corrections, options]);
  const place = useMemo(() => placeOf(snapshot, sure), [snapshot.started, view, options, sure]);
  const lookups = useLookupHost(place, sure);
  const recall = useMemoryHost(place);
  return (
    <LookupContext.Provider value={lookups}>
      <RecallContext.Provider value={recall}>{children}</RecallContext.Provider>
    </LookupContext.Provider>
  );
}

type Sure = ReturnType<typeof partByCertainty>['sure'];

/** Nothing is kept or looked up of half a report. */
function placeOf({ started, view, options }: Snapshot, sure: Sure | null) {
  const isWhole = view.state.name === 'report' || view.state.name === 'partial';
  const report = isWhole ? sure : null;
  return started
    ? { report, url: view.tab?.url ?? null, private: view.tab?.private ?? false, options }
    : null;
}

type Place = ReturnType<typeof placeOf>;

function useLookupHost(place: Place, sure: Sure | null): Lookups {
  const [end] = useState(() => new AbortController());
  const [host] = useState(() => new LookupHost((now) => setState(now), end.signal));
  const [state, setState] = useState(host.snapshot);
  useEffect(() => () => end.abort(), [end]);
  useEffect(() => {
    if (place) host.follow(place);
  }, [host, place]);
  return useMemo(
    () => ({ ...state, subjectOf: (entity) => sure && subjectOfEntity(sure, entity), actions: host }),
    [host, state, sure],
  );
}

function useMemoryHost(place: Place): Recall {
  const [end] = useState(() => new AbortController());
  const [recalled, setRecalled] = useState<Recalled>(new Map());
  const [host] = useState(() => new MemoryHost(setRecalled, end.signal));
  useEffect(() => () => end.abort(), [end]);
  useEffect(() => {
    if (place) void host.follow(place);
  }, [host, place]);
  return useMemo(() => ({ recalled, appearances: (keys) => host.appearances(keys) }), [host, recalled]);
}
