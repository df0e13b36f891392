import { EXPORT_FORMS, EXPORTERS } from '../../lib/report/exporters/index.ts';
import { keyOf } from '../../lib/texts/index.ts';
import { usePanel } from '../context.tsx';
import { Menu, MenuEntry } from '../parts/Menu.tsx';

/** Takes the report out, in every form there is. */
export function ExportMenu() {
  const { t, actions } = usePanel();
  return (
    <Menu icon="share" label={t('export')} id="export">
      {() => (
        <>
          {EXPORT_FORMS.map((form) => (
            <MenuEntry key={form} onClick={() => actions.exportReport(form)}>
              {t(keyOf('export', form))}
              {EXPORTERS[form].carriesText && <small>{t('carries_text')}</small>}
            </MenuEntry>
          ))}
          <MenuEntry onClick={() => globalThis.print()}>{t('print')}</MenuEntry>
          <MenuEntry onClick={() => actions.exportCorrections()}>
            {t('export_corrections')}
            <small>{t('carries_text')}</small>
          </MenuEntry>
        </>
      )}
    </Menu>
  );
}
